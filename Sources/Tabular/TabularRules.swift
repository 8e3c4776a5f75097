public import Diagnostics

/// The rules of tables, in the order in which a manual lists them.
public enum TabularRules {
  /// Every rule this module reports.
  public static let all: [Rule] = [
    csvEncoding, csvNul, csvFormat, csvEmpty, csvUnclosedQuote, csvTextAfterQuote, csvStrayQuote,
    csvRowLength, csvBlankLine, csvCellLimit, csvColumnLimit,
    headerAbsent, headerMissing, headerExtra, headerName, headerOrder, headerDuplicate,
    cellType, cellSpoilt, cellRequired, cellLength, cellRange, cellPattern, cellEnum,
    cellJSONSchema,
    keyDuplicate, keyMissing,
    schemaField, schemaOption, schemaConstraint, schemaPattern, schemaJSONSchema, schemaKey,
    dialectOption,
  ]
}
