extension Site {
  /// The page that says what holds now.
  public func home(_ language: Language) -> Route { page([], language) }

  /// A page of a list of notices, from 1.
  public func list(_ facet: Facet, page number: Int = 1, _ language: Language) -> Route {
    let parts =
      switch facet {
      case .all: ["notices"]
      case .year(let year): ["notices", "year", String(year)]
      case .area(let id): ["areas", id]
      case .topic(let id): ["topics", id]
      case .authority(let id): ["notices", "authority", id]
      case .kind(let kind): ["notices", "kind", kind.rawValue]
      case .status(let status): ["notices", "status", status.rawValue]
      }
    return page(number == 1 ? parts : parts + ["page", String(number)], language)
  }

  /// The page of a notice's edition.
  public func notice(_ id: String, _ language: Language) -> Route {
    page(["notices", id], language)
  }

  /// The page of a version of a notice's edition, by the day from which it stood.
  public func version(of id: String, on day: CalendarDate, _ language: Language) -> Route {
    page(["notices", id, "versions", day.description], language)
  }

  /// A free page's edition.
  public func page(_ id: String, _ language: Language) -> Route { page([id], language) }

  /// The list of all areas that have notices.
  public func areaIndex(_ language: Language) -> Route { page(["areas"], language) }

  /// The list of all topics that have notices.
  public func topicIndex(_ language: Language) -> Route { page(["topics"], language) }

  /// What is in force on the site's day, and the days on which something changed.
  public func inForce(_ language: Language) -> Route { page(["in-force"], language) }

  /// What changed on a day, and what was in force on it as was known then.
  public func inForce(on day: CalendarDate, _ language: Language) -> Route {
    page(["in-force", day.description], language)
  }

  /// The statuses of all notices over time, as `csv` or `json`.
  public func history(_ format: String) -> Route {
    Route(file: ["in-force", "history." + format])
  }

  /// The register of all notices, for programs and for the search on the page of notices.
  public func register(_ language: Language) -> Route {
    Route(file: ["notices", "index.json"]).under(folder(of: language))
  }

  /// The list of everything that happened to published notices.
  public func changes(_ language: Language) -> Route { page(["changes"], language) }

  /// The catalogue of datasets.
  public func catalogue(_ language: Language) -> Route { page(["data"], language) }

  /// A dataset's page.
  public func dataset(_ name: String, _ language: Language) -> Route {
    page(["data", name], language)
  }

  /// A file of a dataset; data stands once, for all languages.
  public func dataFile(_ file: String, of dataset: String) -> Route {
    Route(file: ["data", dataset, file])
  }

  /// A table's spreadsheet with headings in a language; the first language's bears no mark of it.
  public func spreadsheet(
    of table: String, in dataset: String, _ language: Language
  ) -> Route {
    let mark = language == languages.first ? "" : "." + language.tag
    return dataFile(table + mark + ".xlsx", of: dataset)
  }

  /// A file that a table is split into.
  public func part(_ value: String, of table: String, in dataset: String) -> Route {
    Route(file: ["data", dataset, table, value + ".csv"])
  }

  /// The database of a dataset's tables.
  public func database(of dataset: String) -> Route {
    dataFile(dataset + ".sqlite", of: dataset)
  }

  /// The files that are made of a table for certain, whatever its rows turn out to be.
  public func dataFiles(_ resource: Dataset.Resource, of dataset: String, _ plan: FormatPlan)
    -> [Route]
  {
    DataFormat.allCases.filter(plan.formats.contains).flatMap { format in
      switch format {
      case .xlsx: return languages.map { spreadsheet(of: resource.name, in: dataset, $0) }
      case .sqlite, .gzip: return []
      default: return [dataFile(resource.name + "." + format.fileExtension, of: dataset)]
      }
    }
  }

  /// An alert message, which stands once for all languages.
  public func alert(_ name: String) -> Route { Route(file: ["alerts", name + ".xml"]) }

  /// The record of a notice for programs, which stands once for all languages.
  public func record(of id: String) -> Route { Route(file: ["notices", id, "index.json"]) }

  /// The calendar of days on which notices begin and end to hold and data is published, in a language.
  public func calendar(_ language: Language) -> Route {
    Route(file: ["feeds", "notices.ics"]).under(folder(of: language))
  }

  /// The page for addresses that do not exist.
  public func notFound(_ language: Language) -> Route {
    Route(file: ["404.html"]).under(folder(of: language))
  }

  /// Where a file that prose links to is published: at its path below `content/`.
  public func attachment(_ file: String) -> Route {
    Route(file: file.split(separator: "/").dropFirst().map(String.init))
  }

  private func page(_ parts: [String], _ language: Language) -> Route {
    Route(page: parts).under(folder(of: language))
  }
}
