/*
title: { en: "Filings in Bao'an by status (demonstration data)", zh-Hans: 宝安区备案数量（按状态，演示数据） }
description:
  en: How many enterprises in Bao'an filed for resumption, and what became of their filings. Every filing is made up.
  zh-Hans: 宝安区提交复工备案的企业数量及办理情况。各条备案均为虚构。
publish: true
columns:
  - name: filings
    title: { en: Filings, zh-Hans: 备案数量 }
    type: integer
    unit: { en: filings, zh-Hans: 件 }
  - name: accepted
    title: { en: Accepted, zh-Hans: 已受理 }
    type: integer
    unit: { en: filings, zh-Hans: 件 }
  - name: returned
    title: { en: Returned, zh-Hans: 已退回 }
    type: integer
    unit: { en: filings, zh-Hans: 件 }
*/
SELECT count(*) AS filings, sum(status = 'accepted') AS accepted, sum(status = 'returned') AS returned
FROM resumption_filings_filings
WHERE area = 'shenzhen-baoan';
