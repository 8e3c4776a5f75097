/// Where a link leads on the page that is being written.
public struct ResolvedLink: Sendable, Hashable {
  /// The address: relative, or with one of the schemes `http`, `https`, `mailto` and `tel`.
  ///
  /// Any other is not written, whoever asks for it.
  public var address: String
  /// Whether it leads out of the site, which is told as `rel="external"`.
  public var isExternal: Bool
  /// The language of what it leads to where that is another one, as a BCP 47 tag.
  public var language: String?
  /// A few words that stand behind the link: which language it leads to.
  public var mark: String?
  /// The class of the link, for stylesheets.
  public var className: String?
  /// What the words say, where programs are to read it.
  public var datum: Datum?

  /// Leads to `address`.
  public init(
    _ address: String, isExternal: Bool = false, language: String? = nil, mark: String? = nil,
    className: String? = nil, datum: Datum? = nil
  ) {
    self.address = address
    self.isExternal = isExternal
    self.language = language
    self.mark = mark
    self.className = className
    self.datum = datum
  }
}
