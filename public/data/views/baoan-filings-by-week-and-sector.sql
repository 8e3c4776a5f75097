/*
title: { en: "Filings in Bao'an by week and sector (demonstration data)", zh-Hans: 宝安区备案数量（按周和行业，演示数据） }
description:
  en: >-
    How many enterprises of each sector in Bao'an filed for resumption in each week, named by its Monday. Every filing
    is made up.
  zh-Hans: 宝安区各行业企业每周（以周一日期表示）提交的复工备案数量。各条备案均为虚构。
publish: true
columns:
  - { name: week, title: { en: Week from, zh-Hans: 周一日期 }, type: date }
  - { name: sector_en, title: { en: Sector, zh-Hans: 行业（英文） }, type: string }
  - { name: sector_zh, title: { en: Sector in Chinese, zh-Hans: 行业 }, type: string }
  - name: filings
    title: { en: Filings, zh-Hans: 备案数量 }
    type: integer
    unit: { en: filings, zh-Hans: 件 }
*/
SELECT date(filed_on, '-6 days', 'weekday 1') AS week,
  upper(substr(sector, 1, 1)) || substr(sector, 2) AS sector_en,
  CASE sector
    WHEN 'electronics' THEN '电子' WHEN 'machinery' THEN '机械' WHEN 'textiles' THEN '纺织'
    WHEN 'food' THEN '食品' WHEN 'logistics' THEN '物流' ELSE '包装'
  END AS sector_zh,
  count(*) AS filings
FROM resumption_filings_filings
WHERE area = 'shenzhen-baoan'
GROUP BY week, sector
ORDER BY week, sector;
