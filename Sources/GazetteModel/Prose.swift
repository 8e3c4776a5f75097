public import Diagnostics

/// The Markdown body of one file, with what the checks need to know of it.
public struct Prose: Sendable {
  /// The source file, from the project's folder.
  public var file: String
  /// The file from which relative links lead on: this one; of an earlier version the one that it was a copy of.
  public var base: String
  /// Where in the file the body starts, in bytes.
  public var offset: Int
  /// The body, CommonMark in UTF-8.
  public var bytes: [UInt8]
  /// The headings, in order.
  public var headings: [Heading]
  /// The links and images, in order.
  public var links: [Link]
  /// The tables, charts and maps, in order.
  public var exhibits: [Exhibit]

  /// A body and what was found in it.
  public init(
    file: String, base: String? = nil, offset: Int, bytes: [UInt8], headings: [Heading],
    links: [Link], exhibits: [Exhibit] = []
  ) {
    self.file = file
    self.base = base ?? file
    self.offset = offset
    self.bytes = bytes
    self.headings = headings
    self.links = links
    self.exhibits = exhibits
  }

  /// The ids that pages use for parts of their own, which no heading may take.
  public static let reservedIDs: Set<String> = [
    "main", "record", "status", "contents", "downloads", "text-versions", "text-comparison",
    "timeline-heading",
  ]

  /// Ids of which pages make as many as they need, by a number at the end: `correction-1`.
  public static let reservedSeries = ["correction-", "table-", "chart-", "map-"]

  /// A heading.
  public struct Heading: Sendable {
    /// 1 to 6.
    public var level: Int
    /// Its plain text.
    public var text: String
    /// The fragment that addresses it.
    public var id: String
    /// Where it stands.
    public var place: Place

    /// A heading.
    public init(level: Int, text: String, id: String, place: Place) {
      self.level = level
      self.text = text
      self.id = id
      self.place = place
    }
  }

  /// A link or an image.
  public struct Link: Sendable {
    /// The destination as written.
    public var destination: String
    /// The plain text of a link, the alternative text of an image.
    public var text: String
    /// Whether it is an image.
    public var isImage: Bool
    /// Where the destination stands.
    public var place: Place
    /// Where the words stand; nil where they are not written as they read.
    public var textPlace: Place?
    /// Whether it stands in a text that is shown as it is, such as a title: only figures do.
    public var isPlain: Bool

    /// A link.
    public init(
      destination: String, text: String, isImage: Bool, place: Place, textPlace: Place? = nil,
      isPlain: Bool = false
    ) {
      self.destination = destination
      self.text = text
      self.isImage = isImage
      self.place = place
      self.textPlace = textPlace
      self.isPlain = isPlain
    }
  }
}
