/*
title: { en: Districts named as having service points, zh-Hans: 报道列举的设有服务点的区 }
description:
  en: The districts that the report names among those with converted service points. It gives no number for any.
  zh-Hans: 报道在设有服务点的各区中列举的区。报道未给出各区数量。
publish: true
columns:
  - { name: district_en, title: { en: District, zh-Hans: 区（英文） }, type: string }
  - { name: district_zh, title: { en: District in Chinese, zh-Hans: 区 }, type: string }
*/
SELECT areas.name_en AS district_en, areas.name_zh AS district_zh
FROM clinic_counts_named_districts AS named
JOIN areas ON areas.id = named.area
ORDER BY areas.id;
