/*
title: { en: Enterprises on the whitelist of Bao'an, zh-Hans: 宝安区白名单企业 }
columns:
  - { name: class, title: { en: Class, zh-Hans: 类别 }, type: string }
  - name: enterprises
    title: { en: Enterprises, zh-Hans: 企业 }
    type: integer
    unit: { en: enterprises, zh-Hans: 家 }
  - { name: reported_date, title: { en: Date reported, zh-Hans: 通报日期 }, type: date }
*/
SELECT class, count AS enterprises, reported_date
FROM resumption_filings_whitelist
ORDER BY class;
