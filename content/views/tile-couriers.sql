/*
title: { en: Couriers at work in Beijing, zh-Hans: 北京市快递员到岗率 }
columns:
  - { name: share, title: { en: Share at work, zh-Hans: 到岗率 }, type: number }
  - { name: reported_date, title: { en: Date reported, zh-Hans: 通报日期 }, type: date }
*/
SELECT value / 100.0 AS share, reported_date FROM delivery WHERE id = 'staff-at-work';
