/*
title: { en: Services for enterprises in Bao'an, zh-Hans: 宝安区企业服务 }
description:
  en: The hotlines, solved transport problems and the size from which on-site testing is offered, as of 19 March 2022.
  zh-Hans: 截至2022年3月19日的服务热线、已协调解决的运输问题，以及提供上门采样的人数标准。
publish: true
columns:
  - name: hotlines
    title: { en: Hotlines open 24 hours a day, zh-Hans: 24小时服务热线 }
    type: integer
    unit: { en: hotlines, zh-Hans: 条 }
  - name: transport_problems
    title: { en: Transport problems solved, zh-Hans: 已协调解决的运输问题 }
    type: integer
    unit: { en: problems, zh-Hans: 个 }
  - name: sampling_above
    title: { en: On-site sampling above, zh-Hans: 提供上门采样的人数标准 }
    type: integer
    unit: { en: employees, zh-Hans: 人 }
*/
SELECT max(value) FILTER (WHERE id = 'hotlines') AS hotlines,
  max(value) FILTER (WHERE id = 'transport-problems-solved') AS transport_problems,
  max(value) FILTER (WHERE id = 'on-site-sampling-threshold') AS sampling_above
FROM resumption_filings_enterprise_services;
