internal import Databases

/// Judges what a view is about to do, and notes what it reads.
final class ViewPermission {
  private let schema: ViewSchema
  private let tableExpressions: Set<String>
  /// The columns that were read of each table; none where only its rows were counted.
  private(set) var reads: [String: Set<String>] = [:]
  /// What was denied first.
  private(set) var refusal: DatabaseAction?

  /// The permission of a view that has these tables in its `WITH`.
  init(_ schema: ViewSchema, _ tableExpressions: CommonTableExpressions) {
    self.schema = schema
    self.tableExpressions = tableExpressions.names
  }

  /// Whether a view may do that.
  func allows(_ action: DatabaseAction) -> Bool {
    let isAllowed =
      switch action {
      case .select, .recursion: true
      case .function(let name): Self.functions.contains(name.lowercased())
      case .read(let table, let column): allowsReading(table, column)
      case .other: false
      }
    if !isAllowed { refusal = refusal ?? action }
    return isAllowed
  }

  private func allowsReading(_ name: String, _ column: String) -> Bool {
    if let table = schema.table(name) {
      let columns = table.columns.map(\.name).filter { $0 == column }
      reads[table.name, default: []].formUnion(columns)
      return true
    }
    return ["json_each", "json_tree"].contains(name)
      || column.isEmpty && tableExpressions.contains(name.lowercased())
  }

  /// Functions whose value depends on their arguments alone.
  static let functions: Set<String> = Set(
    """
    abs acos acosh asin asinh atan atan2 atanh avg ceil ceiling char coalesce concat concat_ws cos cosh count
    cume_dist date datetime degrees dense_rank exp first_value floor glob group_concat hex ifnull iif instr
    json json_array json_array_length json_extract json_group_array json_group_object json_insert json_object
    json_patch json_quote json_remove json_replace json_set json_type json_valid julianday lag last_value lead
    length like likelihood likely ln log log10 log2 lower ltrim max median min mod nth_value ntile nullif
    octet_length percent_rank pi pow power quote radians rank replace round row_number rtrim sign sin sinh
    soundex sqrt strftime string_agg substr substring sum tan tanh time total trim trunc typeof unhex unicode
    unixepoch unlikely upper zeroblob -> ->>
    """.split { " \n".contains($0) }.map(String.init))

  /// Functions that work as long as a number in their first argument says, which no count of steps and no limit of
  /// length bounds: `printf('%.999999999c', 'x')`.
  static let unbounded: Set<String> = ["format", "printf"]

  /// Functions that tell the time or roll dice.
  static let inconstant: Set<String> = [
    "current_date", "current_time", "current_timestamp", "random", "randomblob",
  ]
}
