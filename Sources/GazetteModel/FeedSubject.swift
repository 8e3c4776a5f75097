/// What a feed tells of.
public enum FeedSubject: Sendable, Hashable {
  /// The notices published last.
  case notices(of: Selection)
  /// What happened to notices.
  case changes(of: Selection)
  /// The messages for warning systems.
  case alerts

  /// The notices that a feed is about.
  public enum Selection: Sendable, Hashable {
    /// All notices.
    case all
    /// The notices of a topic.
    case topic(String)
    /// The notices of an area and of those within it.
    case area(String)
  }

  /// The format that a feed is written in, by the ending of its file.
  public enum Format: String, Sendable, Hashable {
    /// Atom (RFC 4287).
    case atom
    /// JSON Feed 1.1.
    case json
  }

  /// The folder below `feeds/`, and the name in it without an ending.
  fileprivate var path: (folder: [String], name: String) {
    switch self {
    case .notices(.all): ([], "notices")
    case .notices(.topic(let id)): (["topics"], id)
    case .notices(.area(let id)): (["areas"], id)
    case .changes(.all): ([], "changes")
    case .changes(.topic(let id)): (["changes", "topics"], id)
    case .changes(.area(let id)): (["changes", "areas"], id)
    case .alerts: ([], "alerts")
    }
  }
}

extension Site {
  /// A feed in a language.
  public func feed(
    _ subject: FeedSubject, _ format: FeedSubject.Format, _ language: Language
  ) -> Route {
    let (folder, name) = subject.path
    return Route(file: ["feeds"] + folder + [name + "." + format.rawValue])
      .under(self.folder(of: language))
  }
}
