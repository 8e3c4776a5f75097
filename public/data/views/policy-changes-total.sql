/*
title: { en: Policies and measures changed, zh-Hans: 取消、调整、优化的政策措施 }
description:
  en: How many policies and measures Beijing cancelled, adjusted or optimised. The report does not divide the number.
  zh-Hans: 北京市取消、调整、优化的政策措施数量。报道未分项列出。
publish: true
columns:
  - name: changed
    title: { en: Policies and measures, zh-Hans: 政策措施 }
    type: integer
    unit: { en: policies and measures, zh-Hans: 项 }
*/
SELECT count AS changed FROM policy_changes_totals;
