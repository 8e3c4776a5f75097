/*
title: { en: Visits to the harbour centre (demonstration data), zh-Hans: 港口中心访问量（演示数据） }
description:
  en: Visits to one made-up service centre, day by day.
  zh-Hans: 一个虚构服务中心的逐日访问量。
columns:
  - { name: day, title: { en: Day, zh-Hans: 日期 }, type: date }
  - name: visits
    title: { en: Visits, zh-Hans: 访问量 }
    type: integer
*/
SELECT day, visits
FROM chart_gallery_visits
WHERE centre = 'harbour'
ORDER BY day;
