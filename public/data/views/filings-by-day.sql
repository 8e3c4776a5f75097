/*
title: { en: Filings by day (demonstration data), zh-Hans: 按日统计的备案数量（演示数据） }
description:
  en: How many enterprises filed for resumption on each day, and how many of those filings were accepted.
  zh-Hans: 每日提交复工备案的企业数量，以及其中已受理的数量。
publish: true
columns:
  - { name: filed_on, title: { en: Day, zh-Hans: 日期 }, type: date }
  - name: filings
    title: { en: Filings, zh-Hans: 备案数量 }
    type: integer
    unit: { en: filings, zh-Hans: 件 }
  - name: accepted
    title: { en: Accepted, zh-Hans: 已受理 }
    type: integer
    unit: { en: filings, zh-Hans: 件 }
*/
SELECT filed_on, count(*) AS filings, sum(status = 'accepted') AS accepted
FROM resumption_filings_filings
GROUP BY filed_on
ORDER BY filed_on;
