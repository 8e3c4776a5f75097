/*
title: { en: Requests by kind (demonstration data), zh-Hans: 按类别统计的诉求（演示数据） }
description:
  en: Made-up requests of all channels, the most frequent kind first.
  zh-Hans: 各渠道虚构诉求合计，数量最多的类别在前。
publish: true
columns:
  - { name: kind_en, title: { en: Kind, zh-Hans: 类别（英文） }, type: string }
  - { name: kind_zh, title: { en: Kind (Chinese), zh-Hans: 类别 }, type: string }
  - name: requests
    title: { en: Requests, zh-Hans: 诉求量 }
    type: integer
*/
WITH names (kind, kind_en, kind_zh) AS (
  VALUES
    ('permit', 'Permits', '许可'), ('housing', 'Housing', '住房'), ('transport', 'Transport', '交通'),
    ('school', 'Schools', '教育'), ('noise', 'Noise', '噪声')
)
SELECT names.kind_en, names.kind_zh, sum(requests) AS requests
FROM chart_gallery_requests
JOIN names ON names.kind = chart_gallery_requests.kind
GROUP BY names.kind
ORDER BY requests DESC;
