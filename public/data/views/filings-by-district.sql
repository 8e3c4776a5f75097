/*
title: { en: Filings by district of Shenzhen (demonstration data), zh-Hans: 深圳市各区备案数量（演示数据） }
description:
  en: How many enterprises of each district filed for resumption, the most first. Every filing is made up.
  zh-Hans: 深圳市各区企业提交的复工备案数量，由多到少排列。各条备案均为虚构。
publish: true
columns:
  - { name: district, title: { en: Identifier, zh-Hans: 标识 }, type: string }
  - { name: district_en, title: { en: District, zh-Hans: 区（英文） }, type: string }
  - { name: district_zh, title: { en: District in Chinese, zh-Hans: 区 }, type: string }
  - name: filings
    title: { en: Filings, zh-Hans: 备案数量 }
    type: integer
    unit: { en: filings, zh-Hans: 件 }
*/
SELECT areas.id AS district, replace(areas.name_en, ' District', '') AS district_en,
  areas.name_zh AS district_zh, count(filing_id) AS filings
FROM areas
LEFT JOIN resumption_filings_filings AS filings ON filings.area = areas.id
WHERE areas.parent = 'shenzhen'
GROUP BY areas.id
ORDER BY filings DESC, district;
