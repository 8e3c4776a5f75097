import Charts

/// The maps whose pictures are kept under `Pictures/`.
enum SampleMaps {
  private static let names = [
    ("Yanqing", 0, 1), ("Huairou", 0, 2), ("Miyun", 0, 3), ("Changping", 1, 1), ("Shunyi", 1, 2),
    ("Pinggu", 1, 3), ("Mentougou", 2, 0), ("Haidian", 2, 1), ("Chaoyang", 2, 2),
    ("Tongzhou", 2, 3), ("Shijingshan", 3, 0), ("Xicheng", 3, 1), ("Dongcheng", 3, 2),
    ("Fangshan", 4, 0), ("Fengtai", 4, 1), ("Daxing", 4, 2),
  ]

  static let tiles = TileMap(
    title: "Clinics opened first around the centre",
    measure: Channel("clinics", .quantitative, title: "Fever clinics", unit: "December 2022"),
    tiles: names.enumerated().map { index, area in
      TileMap.Tile(
        row: area.1, column: area.2, label: area.0, name: "\(area.0) District",
        value: area.0 == "Pinggu" ? nil : Double(40 + index * 37 % 101))
    })

  private static func square(_ x: Double, _ y: Double, _ side: Double) -> [OutlineMap.Position] {
    [
      .init(x, y), .init(x + side, y), .init(x + side, y + side), .init(x, y + side), .init(x, y),
    ]
  }

  static let outlines = OutlineMap(
    title: "外围各区服务点较少",
    measure: Channel("points", .quantitative, title: "服务点", unit: "个"),
    classes: .breaks([10, 50, 100]),
    areas: [
      .init(
        name: "外环", value: 8, rings: [square(116, 39.6, 1), square(116.3, 39.8, 0.4)]),
      .init(name: "中心", value: 120, rings: [square(116.3, 39.8, 0.2)]),
      .init(name: "东城", value: 64, rings: [square(116.5, 39.8, 0.2)]),
      .init(name: "北城", value: 23, rings: [square(116.3, 40, 0.2)]),
      .init(name: "新区", value: nil, rings: [square(116.5, 40, 0.2)]),
    ])
}
