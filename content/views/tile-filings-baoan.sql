/*
title: { en: Filings in Bao'an by day (demonstration data), zh-Hans: 宝安区按日统计的备案数量（演示数据） }
columns:
  - { name: filed_on, title: { en: Day, zh-Hans: 日期 }, type: date }
  - name: filings
    title: { en: Filings, zh-Hans: 备案数量 }
    type: integer
    unit: { en: filings, zh-Hans: 件 }
*/
SELECT filed_on, count(*) AS filings
FROM resumption_filings_filings
WHERE area = 'shenzhen-baoan'
GROUP BY filed_on
ORDER BY filed_on;
