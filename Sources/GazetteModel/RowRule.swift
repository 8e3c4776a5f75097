public import Diagnostics
public import Tabular

/// What the rows of a table keep to beyond their schema (`gazette:rules` of a resource).
public struct RowRule: Sendable {
  /// What is promised.
  public var promise: Promise
  /// Where it is declared.
  public var place: Place

  /// A rule of a table.
  public init(_ promise: Promise, at place: Place) {
    self.promise = promise
    self.place = place
  }

  /// The promises there are; each names its columns.
  public enum Promise: Sendable {
    /// Within each group of rows the dates go on step by step; nil is the step of the column's type.
    case datesWithoutGaps(field: Reference, step: CalendarStep?, within: [Reference])
    /// Within each group of rows a number never falls; where `order` names a column of dates, it rises.
    case neverFalls(field: Reference, order: Reference?, within: [Reference])
    /// A number is the sum of others, or differs from it by `tolerance` at most.
    case totalOfParts(field: Reference, parts: [Reference], tolerance: ExactNumber)
    /// A number lies between 0 and `whole`.
    case shareOfWhole(field: Reference, whole: Whole)
    /// A unified social credit code (GB 32100-2015).
    case creditCode(field: Reference)
    /// An administrative division code (GB/T 2260), of one level or of any.
    case divisionCode(field: Reference, level: DivisionLevel?)
    /// The table has not lost more than this share of its rows since the last build, unless its dataset has the
    /// version `except`.
    case rowCount(maximumDrop: ExactNumber, except: String?)
  }

  /// What a share is a share of.
  public enum Whole: Int, Sendable, CaseIterable {
    /// Shares from 0 to 1.
    case one = 1
    /// Percent.
    case hundred = 100
  }

  /// The levels of the administrative divisions.
  public enum DivisionLevel: String, Sendable, CaseIterable {
    /// Provinces, autonomous regions, and cities governed by the centre.
    case province
    /// Prefectures and their cities.
    case prefecture
    /// Counties, districts, and cities of their rank.
    case county
  }

  /// The name by which a descriptor asks for the rule, which is also its diagnostics' code.
  public enum Name: String, Sendable, CaseIterable {
    case datesWithoutGaps = "dates-without-gaps"
    case neverFalls = "never-falls"
    case totalOfParts = "total-of-parts"
    case shareOfWhole = "share-of-whole"
    case creditCode = "credit-code"
    case divisionCode = "division-code"
    case rowCount = "row-count"
  }

  /// The rule's name.
  public var name: Name {
    switch promise {
    case .datesWithoutGaps: .datesWithoutGaps
    case .neverFalls: .neverFalls
    case .totalOfParts: .totalOfParts
    case .shareOfWhole: .shareOfWhole
    case .creditCode: .creditCode
    case .divisionCode: .divisionCode
    case .rowCount: .rowCount
    }
  }

  /// The columns that the rule names, in the order in which it does, and the types that each may have.
  public var columns: [(column: Reference, types: [FieldType])] {
    let numbers: [FieldType] = [.number, .integer]
    let dates: [FieldType] = [.date, .yearmonth, .year]
    func any(_ columns: [Reference]) -> [(column: Reference, types: [FieldType])] {
      columns.map { ($0, FieldType.allCases) }
    }
    return switch promise {
    case .datesWithoutGaps(let field, let step, let within):
      switch step {
      case .day, .week: [(field, [.date])] + any(within)
      case .month: [(field, [.date, .yearmonth])] + any(within)
      case .year, nil: [(field, dates)] + any(within)
      }
    case .neverFalls(let field, let order, let within):
      [(field, numbers)] + (order.map { [($0, dates)] } ?? []) + any(within)
    case .totalOfParts(let field, let parts, _): ([field] + parts).map { ($0, numbers) }
    case .shareOfWhole(let field, _): [(field, numbers)]
    case .creditCode(let field): [(field, [.string])]
    case .divisionCode(let field, _): [(field, [.string, .integer])]
    case .rowCount: []
    }
  }
}
