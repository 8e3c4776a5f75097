public import Tabular

/// The name of one value of a view, as prose writes it behind `figure:`.
///
/// `NAME` is the one value of a view of one row and one column. `VIEW.column` is the value of a column in a view of
/// one row, and `VIEW.column[key=value,…]` in the one row in which the key columns have these values. A value that
/// holds a comma, a bracket, an equals sign, a quote or a space at an end stands in double quotes, with a quote
/// within it written twice: `[title="Vehicles, by kind"]`. `~STEP` at the end declares that the number is rounded to a
/// multiple of `STEP`: `NAME~100`.
public struct FigureReference: Sendable, Hashable {
  /// The view's name.
  public var view: String
  /// The column's name; nil where the view has only one.
  public var column: String?
  /// What the row must have, in the order written.
  public var keys: [Key]
  /// What the number is rounded to a multiple of; nil where it is told as it is.
  public var step: ExactNumber?

  /// A column and the value that it must have.
  public struct Key: Sendable, Hashable {
    /// The column's name.
    public var column: String
    /// The value, as the published answer has it, numbers written in any way; empty for no value.
    public var value: String

    /// A condition.
    public init(_ column: String, _ value: String) {
      self.column = column
      self.value = value
    }
  }

  /// The scheme of the links that name figures.
  public static let scheme = "figure"

  /// A reference.
  public init(
    view: String, column: String? = nil, keys: [Key] = [], step: ExactNumber? = nil
  ) {
    self.view = view
    self.column = column
    self.keys = keys
    self.step = step
  }

  /// The same value as it is, without rounding.
  public var exact: FigureReference {
    FigureReference(view: view, column: column, keys: keys)
  }

  /// Reads what stands behind `figure:`.
  ///
  /// - Throws: ``FigureFault/syntax(_:)``, in words that say what is missing.
  public init(_ text: String) throws(FigureFault) {
    var rest = text[...]
    view = Self.name(&rest)
    guard !view.isEmpty else { throw .syntax("a figure must name a view") }
    if rest.first == "." {
      rest.removeFirst()
      let name = Self.name(&rest)
      guard !name.isEmpty else { throw .syntax("a column must follow '\(view).'") }
      column = name
    }
    keys = []
    if rest.first == "[" {
      guard column != nil else {
        throw .syntax("a column must stand before '[': \(view).column\(rest)")
      }
      keys = try Self.keys(&rest)
    }
    if rest.first == "~" { step = try Self.step(&rest) }
    guard rest.isEmpty else { throw .syntax("nothing may follow the figure; found '\(rest)'") }
  }

  /// The view that a text names, whether the rest is written as a figure or not.
  static func view(in text: String) -> String {
    var rest = text[...]
    return name(&rest)
  }

  /// What stands before the next mark.
  private static func name(_ rest: inout Substring) -> String {
    let name = rest.prefix { !".[]=,~\" ".contains($0) }
    rest = rest.dropFirst(name.count)
    return String(name)
  }

  private static func step(_ rest: inout Substring) throws(FigureFault) -> ExactNumber {
    rest.removeFirst()
    let text = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }),
      let step = ExactNumber(String(text)), step > .zero
    else { throw .syntax("a number greater than zero must follow '~', such as ~100 or ~0.1") }
    rest = rest.dropFirst(text.count)
    return step
  }

  private static func keys(_ rest: inout Substring) throws(FigureFault) -> [Key] {
    var keys: [Key] = []
    repeat {
      rest.removeFirst()
      rest = rest.drop { $0 == " " }
      let column = name(&rest)
      rest = rest.drop { $0 == " " }
      guard !column.isEmpty, rest.first == "=" else {
        throw .syntax("a column and '=' must stand before each value: [column=value]")
      }
      rest.removeFirst()
      guard !keys.contains(where: { $0.column == column }) else {
        throw .syntax("'\(column)' must have one value; it is written twice")
      }
      keys.append(Key(column, try value(&rest)))
    } while rest.first == ","
    guard rest.first == "]" else { throw .syntax("the ']' at the end is missing") }
    rest.removeFirst()
    return keys
  }

  private static func value(_ rest: inout Substring) throws(FigureFault) -> String {
    rest = rest.drop { $0 == " " }
    guard rest.first == "\"" else {
      let value = rest.prefix { !",]".contains($0) }
      rest = rest.dropFirst(value.count)
      guard !value.contains(where: { "[=\"".contains($0) }) else {
        throw .syntax("a value that holds '[', '=' or '\"' must stand in double quotes")
      }
      let trailing = value.reversed().prefix { $0 == " " }.count
      return String(value.dropLast(trailing))
    }
    rest.removeFirst()
    var value = ""
    while let character = rest.popFirst() {
      if character == "\"" {
        guard rest.first == "\"" else {
          rest = rest.drop { $0 == " " }
          return value
        }
        rest.removeFirst()
      }
      value.append(character)
    }
    throw .syntax("the closing double quote is missing")
  }
}

extension FigureReference: CustomStringConvertible {
  /// The reference as prose writes it, with quotes where they are needed.
  public var description: String {
    let conditions = keys.map { key in
      let isPlain =
        !key.value.contains { ",[]=\"".contains($0) }
        && !key.value.hasPrefix(" ") && !key.value.hasSuffix(" ")
      return key.column + "="
        + (isPlain
          ? key.value
          : "\"\(key.value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\"")
    }
    return view + (column.map { "." + $0 } ?? "")
      + (conditions.isEmpty ? "" : "[\(conditions.joined(separator: ","))]")
      + (step.map { "~\($0)" } ?? "")
  }
}
