/*
title: { en: Service points for fever patients, zh-Hans: 发热患者服务点 }
description:
  en: How many service points were converted, and in how many districts. The report gives no number for each district.
  zh-Hans: 改造设置的服务点数量及涉及区数。报道未给出各区数量。
publish: true
columns:
  - name: points
    title: { en: Service points, zh-Hans: 服务点 }
    type: integer
    unit: { en: service points, zh-Hans: 个 }
  - name: districts
    title: { en: Districts, zh-Hans: 涉及区数 }
    type: integer
    unit: { en: districts, zh-Hans: 个 }
  - name: named
    title: { en: Districts that the report names, zh-Hans: 报道列举的区数 }
    type: integer
    unit: { en: districts, zh-Hans: 个 }
*/
SELECT count AS points, districts,
  (SELECT count(*) FROM clinic_counts_named_districts WHERE count_id = counts.id) AS named
FROM clinic_counts_counts AS counts
WHERE kind = 'converted_service_point';
