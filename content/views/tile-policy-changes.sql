/*
title: { en: Policy changes announced in Beijing, zh-Hans: 北京市公布的政策调整 }
columns:
  - name: count
    title: { en: Policy changes, zh-Hans: 政策调整 }
    type: integer
    unit: { en: changes, zh-Hans: 项 }
  - { name: reported_date, title: { en: Date reported, zh-Hans: 通报日期 }, type: date }
*/
SELECT count, reported_date FROM policy_changes_totals WHERE id = 'changed-in-total';
