/*
title: { en: Examples of policy changes by kind and action, zh-Hans: 政策调整举例（按类别和方式） }
description:
  en: >-
    The examples that the report names, counted by what was done and by kind. The kinds are this site's own: regular
    testing, underground venues, hospitality and travel, and movement and work.
  zh-Hans: 报道列举的例子，按调整方式和类别计数。类别由本站划分：常态化核酸检测、地下场所、餐饮住宿旅游、出行和到岗。
publish: true
columns:
  - { name: kind_en, title: { en: Kind, zh-Hans: 类别（英文） }, type: string }
  - { name: kind_zh, title: { en: Kind in Chinese, zh-Hans: 类别 }, type: string }
  - { name: action_en, title: { en: What was done, zh-Hans: 方式（英文） }, type: string }
  - { name: action_zh, title: { en: What was done in Chinese, zh-Hans: 方式 }, type: string }
  - name: examples
    title: { en: Examples, zh-Hans: 例数 }
    type: integer
    unit: { en: examples, zh-Hans: 项 }
*/
WITH examples AS (
  SELECT action,
    CASE
      WHEN id LIKE 'regular-testing-%' THEN 1
      WHEN id LIKE 'underground-%' THEN 2
      WHEN action = 'resumed' THEN 3
      ELSE 4
    END AS kind
  FROM policy_changes_examples
)
SELECT
  CASE kind
    WHEN 1 THEN 'Regular testing' WHEN 2 THEN 'Underground venues'
    WHEN 3 THEN 'Hospitality and travel' ELSE 'Movement and work'
  END AS kind_en,
  CASE kind
    WHEN 1 THEN '常态化核酸检测' WHEN 2 THEN '地下场所'
    WHEN 3 THEN '餐饮住宿旅游' ELSE '出行和到岗'
  END AS kind_zh,
  CASE action
    WHEN 'cancelled' THEN 'Cancelled' WHEN 'resumed' THEN 'Open again' ELSE 'Not stated'
  END AS action_en,
  CASE action
    WHEN 'cancelled' THEN '取消' WHEN 'resumed' THEN '恢复营业' ELSE '未说明'
  END AS action_zh,
  count(*) AS examples
FROM examples
GROUP BY kind, action
ORDER BY kind, action;
