/*
title: { en: Enterprises on the whitelist by class, zh-Hans: 白名单企业（按类别） }
description:
  en: >-
    The numbers that Bao'an gave on 19 March 2022. The report calls the last two classes by the same name and does not
    say how they differ.
  zh-Hans: 宝安区2022年3月19日通报的数量。报道对后两类使用同一名称，未说明其区别。
publish: true
columns:
  - { name: class, title: { en: Class, zh-Hans: 类别 }, type: string }
  - { name: class_en, title: { en: Class in English, zh-Hans: 类别（英文） }, type: string }
  - { name: class_zh, title: { en: Class in Chinese, zh-Hans: 类别（中文） }, type: string }
  - name: enterprises
    title: { en: Enterprises, zh-Hans: 企业数量 }
    type: integer
    unit: { en: enterprises, zh-Hans: 家 }
*/
SELECT class,
  CASE class
    WHEN 'key_enterprises' THEN 'Key enterprises'
    WHEN 'supply_chain_first_group' THEN 'Supply chain, group 1' ELSE 'Supply chain, group 2'
  END AS class_en,
  CASE class
    WHEN 'key_enterprises' THEN '重点企业'
    WHEN 'supply_chain_first_group' THEN '供应链第一组' ELSE '供应链第二组'
  END AS class_zh,
  count AS enterprises
FROM resumption_filings_whitelist
ORDER BY class;
