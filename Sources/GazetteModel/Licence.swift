/// The terms under which something may be used again.
public struct Licence: Sendable, Hashable {
  /// The SPDX identifier or the Open Definition's: `CC-BY-4.0`; nil where only the text is named.
  public var name: String?
  /// The name for people.
  public var title: Localized
  /// The licence's text.
  public var url: String?

  /// A licence.
  public init(name: String?, title: Localized, url: String?) {
    self.name = name
    self.title = title
    self.url = url
  }
}
