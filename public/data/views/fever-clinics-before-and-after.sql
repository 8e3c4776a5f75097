/*
title: { en: Fever clinics before and after the increase, zh-Hans: 增设前后的发热门诊数量 }
description:
  en: >-
    The number of fever clinics in Beijing before and after the increase of December 2022. The report does not say on
    what date there were as many as before.
  zh-Hans: 2022年12月增设前后北京市发热门诊的数量。报道未说明增设前数量对应的日期。
publish: true
columns:
  - { name: phase, title: { en: Phase, zh-Hans: 阶段 }, type: string }
  - { name: phase_en, title: { en: Phase in English, zh-Hans: 阶段（英文） }, type: string }
  - { name: phase_zh, title: { en: Phase in Chinese, zh-Hans: 阶段（中文） }, type: string }
  - name: clinics
    title: { en: Fever clinics, zh-Hans: 发热门诊 }
    type: integer
    unit: { en: clinics, zh-Hans: 家 }
*/
SELECT phase,
  CASE phase WHEN 'before' THEN 'Before the increase' ELSE 'By 19 December 2022' END AS phase_en,
  CASE phase WHEN 'before' THEN '增设前' ELSE '截至2022年12月19日' END AS phase_zh,
  count AS clinics
FROM clinic_counts_counts
WHERE kind = 'fever_clinic'
ORDER BY phase DESC;
