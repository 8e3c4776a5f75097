/*
title: { en: Hotlines for enterprises in Bao'an, zh-Hans: 宝安区企业服务热线 }
columns:
  - name: hotlines
    title: { en: Hotlines, zh-Hans: 热线 }
    type: integer
    unit: { en: telephone lines, zh-Hans: 条 }
  - { name: reported_date, title: { en: Date reported, zh-Hans: 通报日期 }, type: date }
*/
SELECT value AS hotlines, reported_date
FROM resumption_filings_enterprise_services
WHERE id = 'hotlines';
