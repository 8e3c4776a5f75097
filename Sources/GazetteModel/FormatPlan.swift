/// Which files are made of a table.
///
/// A format that the descriptor names is written whatever the table's size. Without a list, all that fit the
/// table are, up to a bound: formats that a large table is slow to write in, and that few programs then open,
/// are left out, and pages and the log say so.
public struct FormatPlan: Sendable {
  /// The formats to write; ``DataFormat/csv`` is always one.
  public let formats: Set<DataFormat>
  /// The formats that are left out, and why.
  public let omissions: [Omission]

  /// From how many bytes of source files on formats must be named to be written.
  public static let sourceLimit = 64 << 20

  /// A plan for a table whose rows come from files of `tableBytes` bytes, those of the whole dataset of `datasetBytes`.
  public init(
    _ resource: Dataset.Resource, tableBytes: Int, datasetBytes: Int,
    limit: Int = FormatPlan.sourceLimit
  ) {
    if let named = resource.formats {
      formats = named.union([.csv])
      omissions = []
      return
    }
    var formats: Set<DataFormat> = [.csv, .json, .ndjson]
    var omissions: [Omission] = []
    if resource.coordinates != nil { formats.insert(.geojson) }
    for format in [DataFormat.xlsx, .excelCSV, .sqlite, .gzip] {
      if (format == .sqlite ? datasetBytes : tableBytes) <= limit {
        formats.insert(format)
      } else {
        omissions.append(Omission(format, .size(limit)))
      }
    }
    self.formats = formats
    self.omissions = omissions
  }

  /// A format that a table is not published in.
  public struct Omission: Sendable, Hashable {
    /// The format.
    public var format: DataFormat
    /// Why it is left out.
    public var reason: Reason

    /// Leaves a format out.
    public init(_ format: DataFormat, _ reason: Reason) {
      self.format = format
      self.reason = reason
    }
  }

  /// Why a format is left out.
  public enum Reason: Sendable, Hashable {
    /// The source files are larger than so many bytes, and the descriptor does not ask for the format.
    case size(Int)
    /// The table has more than so many rows.
    case rows(Int)
    /// The table has more than so many columns.
    case columns(Int)
    /// A text has more than so many characters.
    case text(Int)

    /// The word for the reason, in which `{limit}` stands for the bound.
    public var word: WordName {
      switch self {
      case .size: .leftOutSize
      case .rows: .leftOutRows
      case .columns: .leftOutColumns
      case .text: .leftOutText
      }
    }

    /// The bound.
    public var limit: Int {
      switch self {
      case .size(let limit), .rows(let limit), .columns(let limit), .text(let limit): limit
      }
    }
  }
}
