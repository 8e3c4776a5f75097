/*
title: { en: Express delivery on 19 December 2022, zh-Hans: 2022年12月19日快递配送情况 }
description:
  en: >-
    The share of couriers at work, which the report gives as nearly this much, and the people sent to Beijing, of whom
    it says that there were more.
  zh-Hans: 快递人员到岗率（报道称“近”此数）和赴京支援人数（报道称多于此数）。
publish: true
columns:
  - name: at_work
    title: { en: Staff at work, zh-Hans: 人员到岗率 }
    type: integer
    unit: { en: "%", zh-Hans: "%" }
  - name: sent_to_help
    title: { en: People sent to help, zh-Hans: 赴京支援人员 }
    type: integer
    unit: { en: people, zh-Hans: 人 }
*/
SELECT max(value) FILTER (WHERE id = 'staff-at-work') AS at_work,
  max(value) FILTER (WHERE id = 'people-sent-to-help') AS sent_to_help
FROM delivery;
