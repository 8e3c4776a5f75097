internal import Charts
internal import Diagnostics
internal import GazetteModel

enum ValueClassKeys {
  static let method = Key(
    "method", Form<Method>.oneOf,
    "Classes of as many areas each (`quantiles`), or of the same extent between round numbers (`rounded`)."
  )
  static let count = Key("count", .integer(in: 2...7), "How many classes there are; 5 unless set.")
  static let breaks = Key(
    "breaks", .list(of: .number), "Where each class but the first begins, at most six numbers.")
  static let table = KeyTable("the classes of a map", [method, count, breaks])

  enum Method: String, CaseIterable, Sendable {
    case quantiles, rounded
  }
}

enum MapKeys {
  static let title = Key(
    "title", .localized, required: true, "What the map shows, as a finding.")
  static let description = Key(
    "description", .localized,
    "What those are told who do not see the map; made from the rows unless set.")
  static let area = Key("area", .reference, required: true, "The column that names the area.")
  static let value = Key(
    "value", .channel, required: true, "The column of the values, and how they are written.")
  static let classes = Key(
    "classes", .valueClasses, "How values are put into classes; five `quantiles` unless set.")
  static let grid = Key(
    "grid", .list(of: .tileRow),
    "The areas as tiles, row by row from the top: the values of the area column, `~` where there is none."
  )
  static let outlines = Key(
    "outlines", .reference,
    "The file of GeoJSON that holds the areas' outlines, from where the text stands.")
  static let property = Key(
    "property", .reference, "The property of its features that holds the values of the area column."
  )
  static let table = KeyTable(
    "a map",
    [ExhibitKeys.id] + RowSourceKeys.all + [
      title, description, area, value, classes, grid, outlines, property,
    ])
}

extension Form where Value == Double {
  /// A number that is finite.
  static let number = Form.scalar(
    "a number", isText: false, help: "write the digits alone, without quotes, separators or units"
  ) { text in
    Double(text).flatMap { $0.isFinite ? $0 : nil }
  }
}

extension Form where Value == Placed<String>? {
  /// A tile of a map, or a place without one.
  static let tile = Form(name: "an area's name, or ~") { value, findings in
    if case .null = value.content { return .some(nil) }
    return Form<String>.text.read(value, &findings).map { Placed($0, at: value.place) }
  }
}

extension Form where Value == [Placed<String>?] {
  /// A row of tiles.
  static let tileRow = Form<[Placed<String>?]>.list(of: .tile)
}

extension Form where Value == ValueClasses.Method {
  /// How classes of values are found.
  static let valueClasses = Form.group(
    "a group of the keys method and count, or of breaks", ValueClassKeys.table
  ) { reader in
    let method = reader(ValueClassKeys.method) ?? .quantiles
    let count = reader(ValueClassKeys.count) ?? 5
    guard let breaks = reader(ValueClassKeys.breaks) else {
      return method == .quantiles ? .quantiles(count) : .rounded(count)
    }
    for key in ["method", "count"] {
      guard let place = reader.keyPlace(key) else { continue }
      reader.contradicts(
        "'\(key)' cannot stand beside 'breaks', which state the classes", at: place)
    }
    if breaks.isEmpty || breaks.count > 6 || zip(breaks, breaks.dropFirst()).contains(where: >=) {
      reader.findings.add(
        Diagnostic(
          LoadingRules.wrongType, "'breaks' must be one to six numbers, the smallest first",
          at: reader.keyPlace("breaks"), help: "write [10, 100, 1000]"))
    }
    return .breaks(breaks)
  }
}

extension MapExhibit {
  /// Reads what a block says; nil and findings where it cannot be drawn.
  ///
  /// The file of outlines is looked for from `base`.
  static func read(_ reader: inout MappingReader, base: String) -> MapExhibit? {
    let description = reader(MapKeys.description)
    let classes = reader(MapKeys.classes) ?? .quantiles(5)
    let layout = layout(&reader, base)
    let (area, value, title) = (
      reader(MapKeys.area), reader(MapKeys.value), reader(MapKeys.title)
    )
    guard let rows = reader.rows(), let area, let value, let title, let layout else { return nil }
    return MapExhibit(
      rows, title: title, description: description, area: area, value: value, classes: classes,
      layout: layout)
  }

  /// Where the areas stand; nil and a finding where that is not said, or said twice.
  private static func layout(_ reader: inout MappingReader, _ base: String) -> Layout? {
    let (grid, file) = (reader(MapKeys.grid), reader(MapKeys.outlines))
    let property = reader(MapKeys.property)
    switch (reader.keyPlace("grid"), reader.keyPlace("outlines")) {
    case (nil, nil):
      reader.findings.add(
        Diagnostic(
          LoadingRules.missingKey, "'grid' or 'outlines' is missing", at: reader.place,
          help: "add 'grid': rows of areas, or 'outlines': a file of GeoJSON"))
      return nil
    case (_?, let place?):
      reader.contradicts(
        "'outlines' cannot stand beside 'grid', since an area has one place", at: place)
      return nil
    case (_?, nil):
      if let place = reader.keyPlace("property") {
        reader.findings.add(
          Diagnostic(
            LoadingRules.unknownKey, "'property' belongs to 'outlines', and a grid has none",
            at: place, help: "remove it"))
      }
      var seen: Set<String> = []
      for tile in (grid ?? []).joined().compactMap(\.self)
      where !seen.insert(tile.value).inserted {
        reader.findings.add(
          Diagnostic(
            LoadingRules.wrongType, "an area stands once in a grid; '\(tile.value)' is there twice",
            at: tile.place, help: "remove one, or write ~ for a place without an area"))
      }
      return grid.map { .grid($0) }
    case (nil, _?):
      if property == nil, reader.value(of: "property") == nil {
        reader.findings.add(
          Diagnostic(
            LoadingRules.missingKey, "'property' is missing", at: reader.place,
            help: "add 'property': which property of the file's features names the area"))
      }
      guard let file, let property else { return nil }
      guard case .file(let path, _) = LinkTarget(file.name, in: base) else {
        reader.findings.add(
          Diagnostic(
            LoadingRules.outlines,
            "'outlines' must name a file of the project; found '\(file.name)'",
            at: file.place, help: "put the file beside the text, and write its name"))
        return nil
      }
      return .outlines(file: Reference(path, at: file.place), property: property)
    }
  }
}
