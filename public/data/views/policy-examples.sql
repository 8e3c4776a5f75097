/*
title: { en: Examples of policy changes, zh-Hans: 政策调整举例 }
description:
  en: How many examples of policy changes the report names, and how many of each action.
  zh-Hans: 报道列举的政策调整例子数量，以及各种方式的数量。
publish: true
columns:
  - name: examples
    title: { en: Examples, zh-Hans: 例数 }
    type: integer
    unit: { en: examples, zh-Hans: 项 }
  - name: cancelled
    title: { en: Cancelled, zh-Hans: 取消 }
    type: integer
    unit: { en: examples, zh-Hans: 项 }
  - name: resumed
    title: { en: Open again, zh-Hans: 恢复营业 }
    type: integer
    unit: { en: examples, zh-Hans: 项 }
  - name: unspecified
    title: { en: Not stated, zh-Hans: 未说明 }
    type: integer
    unit: { en: examples, zh-Hans: 项 }
*/
SELECT count(*) AS examples, sum(action = 'cancelled') AS cancelled,
  sum(action = 'resumed') AS resumed, sum(action = 'unspecified') AS unspecified
FROM policy_changes_examples;
