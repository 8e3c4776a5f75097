internal import Diagnostics
internal import GazetteModel

extension Form where Value == Tiles {
  /// The tiles of all pages.
  static let tiles = Form.group("a group of the keys status, areas, topics", TilesKeys.table) {
    reader in
    Tiles(
      status: reader(TilesKeys.status) ?? [], areas: reader(TilesKeys.areas) ?? [],
      topics: reader(TilesKeys.topics) ?? [])
  }
}

extension Form where Value == [Tiles.OfTerm] {
  /// Ids, each with the tiles of its page.
  static let tilesOfTerms = Form(name: "ids, each with a list of tiles") { value, findings in
    guard case .mapping(let members) = value.content else {
      findings.add(
        Diagnostic(
          LoadingRules.wrongType,
          "this must be ids, each with a list of tiles; found \(value.description)",
          at: value.place, help: "write a line 'id:' for each, and its tiles below"))
      return nil
    }
    let tiles = Form<[Tile]>.tilesOfPage(mayList: false)
    return members.compactMap { member in
      tiles.read(member.value, &findings).map {
        Tiles.OfTerm(Reference(member.key, at: member.keyPlace), $0)
      }
    }
  }
}

extension Form where Value == [Tile] {
  /// The tiles of one page; only the start page may have lists.
  static func tilesOfPage(mayList: Bool) -> Form {
    let statements = Form<[TileStatement]>.list(of: .tile)
    return Form(name: "a list of tiles") { value, findings in
      statements.read(value, &findings).map { statements in
        tiles(statements.filter { isInPlace($0, mayList, &findings) }, &findings)
      }
    }
  }

  private static func isInPlace(
    _ statement: TileStatement, _ mayList: Bool, _ findings: inout Findings
  ) -> Bool {
    guard case .list(let list) = statement.content, !mayList else { return true }
    findings.add(
      Diagnostic(
        LoadingRules.unknownValue,
        "'\(list.rawValue)' is a list of the start page; this page lists its own notices",
        at: statement.place, help: "remove it, or declare it under 'status'"))
    return false
  }

  /// Numbers tables and charts, as the blocks of a text are.
  private static func tiles(
    _ statements: [TileStatement], _ findings: inout Findings
  ) -> [Tile] {
    var numbers: [String: Int] = [:]
    var places: [String: Place] = [:]
    var lists: [Tile.List: Place] = [:]
    return statements.enumerated().compactMap { index, statement -> Tile? in
      switch statement.content {
      case .number(let number): return Tile(.number(number), place: statement.place)
      case .list(let list):
        if let first = lists.updateValue(statement.place, forKey: list) {
          findings.add(
            Diagnostic(
              LoadingRules.duplicateKey, "the list '\(list.rawValue)' stands twice",
              at: statement.place, related: [.init("first declared here", at: first)],
              help: "remove one of the two"))
          return nil
        }
        return Tile(.list(list), place: statement.place)
      case .exhibit(let exhibit):
        numbers[exhibit.kind, default: 0] += 1
        let id = exhibit.id ?? "\(exhibit.kind)-\(numbers[exhibit.kind] ?? 1)"
        if let first = places.updateValue(statement.place, forKey: id) {
          findings.add(
            Diagnostic(
              LoadingRules.exhibitID, "'\(id)' is the id of two tiles", at: statement.place,
              related: [.init("the other one", at: first)],
              help: "give each an 'id' of its own: its files are called so"))
          return nil
        }
        if Tiles.reservedIDs.contains(id) {
          findings.add(
            Diagnostic(
              LoadingRules.exhibitID, "'\(id)' is the id of another part of the page already",
              at: statement.place,
              help: "give the tile an 'id' of its own: its files are called so"))
        }
        return Tile(
          .exhibit(
            Exhibit(id: id, block: index, content: exhibit.content, place: statement.place)),
          place: statement.place)
      }
    }
  }
}

extension Form where Value == TileStatement.Exhibit {
  /// A chart with the keys of a fenced block.
  static let tileChart = Form.group("the keys of a chart", ChartKeys.table) { reader in
    let id = reader(ExhibitKeys.id)
    return ChartExhibit.read(&reader).map { .init(id: id, kind: "chart", content: .chart($0)) }
  }

  /// A table with the keys of a fenced block.
  static let tileTable = Form.group("the keys of a table", TableKeys.table) { reader in
    let id = reader(ExhibitKeys.id)
    return TableExhibit.read(&reader).map { .init(id: id, kind: "table", content: .table($0)) }
  }
}

extension Form where Value == Placed<FigureReference> {
  /// One value of a view.
  static let figure = Form(name: "a value of a view, as VIEW.column[key=value]") {
    value, findings in
    guard let text = Form<String>.text.read(value, &findings) else { return nil }
    do throws(FigureFault) {
      return Placed(try FigureReference(text), at: value.place)
    } catch {
      findings.add(
        Diagnostic(
          LoadingRules.wrongType, error.message, at: value.place,
          help: "write VIEW, or VIEW.column[key=value]"))
      return nil
    }
  }
}

extension Form where Value == Reference {
  /// Where a link leads that stands in no text: a part of the site by name, a path of the site, or another site.
  static let destination = Form<String>.scalar(
    "a link such as notice:ID, dataset:NAME, /path/ or https://office.example/"
  ) { text in
    let isNamed = LinkTarget.schemes.contains { text.hasPrefix($0 + ":") }
    let isPath = text.hasPrefix("/") && !text.hasPrefix("//")
    return isNamed || isPath || Form<String>.address(text) != nil ? text : nil
  }.placed { Reference($0, at: $1) }
}
