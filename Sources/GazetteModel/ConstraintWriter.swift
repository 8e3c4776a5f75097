public import Tabular

/// Says in a language what the cells of a column satisfy, and what it means where they are empty.
public struct ConstraintWriter: Sendable {
  private let resource: Dataset.Resource
  private let words: Words

  /// A writer for the columns of a table.
  public init(resource: Dataset.Resource, words: Words) {
    self.resource = resource
    self.words = words
  }

  /// One text for each thing that holds, in a fixed order.
  public func texts(_ field: Field, _ column: Dataset.Column, _ language: Language) -> [String] {
    let constraints = field.constraints
    var texts: [String] = []
    func add(_ word: WordName, _ value: String?) {
      if let value { texts.append(words(word, ["value": value])) }
    }
    if resource.schema.primaryKey.contains(field.name) {
      texts.append(words(.key))
    } else if constraints.required {
      texts.append(words(.required))
    }
    if constraints.unique { texts.append(words(.unique)) }
    add(.minimum, constraints.minimum)
    add(.maximum, constraints.maximum)
    add(.exclusiveMinimum, constraints.exclusiveMinimum)
    add(.exclusiveMaximum, constraints.exclusiveMaximum)
    add(.minLength, constraints.minLength.map { String($0) })
    add(.maxLength, constraints.maxLength.map { String($0) })
    add(.pattern, constraints.pattern)
    let allowed =
      constraints.enum
      ?? field.categories?.map { category in
        column.label(of: category.value, in: language)
          .map { words(.labelled, ["value": category.value, "label": $0]) } ?? category.value
      }
    add(.oneOf, allowed?.joined(separator: words(.listSeparator)))
    for key in resource.schema.foreignKeys where key.fields.contains(field.name) {
      let table = [key.package, key.resource ?? resource.name].compactMap { $0 }
      add(.reference, table.joined(separator: "/"))
    }
    if !column.missingLabels.isEmpty {
      let labels = column.missingLabels.map { missing in
        words(
          .labelled,
          [
            "value": missing.value.isEmpty ? words(.emptyCell) : missing.value,
            "label": missing.label.text(in: language),
          ])
      }
      add(.emptyInSource, labels.joined(separator: words(.listSeparator)))
    }
    return texts
  }
}

extension FieldType {
  /// The word for the type.
  public var word: WordName {
    switch self {
    case .string: .typeString
    case .number: .typeNumber
    case .integer: .typeInteger
    case .boolean: .typeBoolean
    case .object: .typeObject
    case .array: .typeArray
    case .list: .typeList
    case .datetime: .typeDatetime
    case .date: .typeDate
    case .time: .typeTime
    case .year: .typeYear
    case .yearmonth: .typeYearmonth
    case .duration: .typeDuration
    case .geopoint: .typeGeopoint
    case .geojson: .typeGeojson
    case .any: .typeAny
    }
  }

  /// Whether its values are numbers, which stand at the right edge of their column.
  public var isNumeric: Bool { self == .number || self == .integer }

  /// Whether the values are points in the course of time, and not times of any day.
  public var isTemporal: Bool {
    [.date, .datetime, .yearmonth, .year].contains(self)
  }
}
