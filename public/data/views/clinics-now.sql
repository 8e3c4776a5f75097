/*
title: { en: Fever clinics by the latest count, zh-Hans: 最近一次统计的发热门诊数量 }
description:
  en: >-
    The latest count of each kind of place for fever patients in Beijing, with the count before it where one was
    reported.
  zh-Hans: 北京市各类发热患者就诊场所最近一次统计的数量，以及此前的数量（如有通报）。
publish: true
columns:
  - { name: kind, title: { en: Kind, zh-Hans: 类别 }, type: string }
  - { name: as_of_date, title: { en: As of, zh-Hans: 日期 }, type: date }
  - name: count
    title: { en: Count, zh-Hans: 数量 }
    type: integer
    unit: { en: clinics or service points, zh-Hans: 个 }
  - name: count_before
    title: { en: Count before, zh-Hans: 此前数量 }
    type: integer
    unit: { en: clinics or service points, zh-Hans: 个 }
*/
SELECT now.kind, now.as_of_date, now.count, before.count AS count_before
FROM clinic_counts_counts AS now
LEFT JOIN clinic_counts_counts AS before
  ON before.kind = now.kind AND before.area = now.area AND before.phase = 'before'
WHERE now.phase = 'after'
ORDER BY now.kind;
