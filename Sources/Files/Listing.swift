/// Everything that a folder holds, however deep.
public struct Listing: Sendable, Hashable {
  /// What can be named, sorted by path; a folder comes before what it holds.
  public var entries: [FileEntry]
  /// The names that are no safe path, sorted; what they hold is not listed.
  public var unusable: [UnusableName]

  /// A listing of `entries`, which must be sorted.
  public init(entries: [FileEntry] = [], unusable: [UnusableName] = []) {
    self.entries = entries
    self.unusable = unusable
  }

  /// A name on the disk that no `RelativePath` can hold.
  public struct UnusableName: Sendable, Hashable {
    /// The folder it stands in; nil for the disk's root.
    public var folder: RelativePath?
    /// The name, with U+FFFD for what is not UTF-8.
    public var name: String
    /// The rule that it breaks, going on from the name in quotes: "must be written in UTF-8".
    public var rule: String

    /// Names what stands in `folder` and the rule that its name breaks.
    public init(in folder: RelativePath?, name: String, rule: String) {
      self.folder = folder
      self.name = name
      self.rule = rule
    }
  }
}
