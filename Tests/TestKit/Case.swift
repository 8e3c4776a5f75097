/// One example of what the program does: a project, a command, and what it answers.
///
/// The format is described in `Tests/Cases/README.md`.
package struct Case: Sendable, Hashable {
  /// What the case shows.
  package let about: String
  /// The command.
  package let command: CaseCommand
  /// The exit code of the command.
  package let exitCode: Int32
  /// How the project differs from the base, in the order written.
  package let changes: [Change]
  /// Files of the built site that are held to their bytes, by path from the site's root.
  package let published: [Published]
  /// What the command prints.
  package let output: String

  /// A difference between the case's project and the base.
  package enum Change: Sendable, Hashable {
    /// The file at a path holds this text.
    case file(String, text: String)
    /// The file or folder at a path is not there.
    case remove(String)
    /// A symbolic link stands at a path.
    case link(String, destination: String)
    /// In the file at a path one text takes the place of another, which occurs once.
    case edit(String, old: String, new: String)
    /// Another build is writing to a folder.
    case busy(String)
  }

  /// A file of the built site.
  package struct Published: Sendable, Hashable {
    package let path: String
    package let text: String
  }

  /// Why a text is no case.
  package struct Fault: Error, CustomStringConvertible {
    package let description: String
  }

  /// Reads a case.
  package init(_ text: String) throws(Fault) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last == "" { lines.removeLast() }
    let about = lines.prefix { !$0.hasPrefix("$ ") }
    lines = lines.dropFirst(about.count)
    self.about = about.joined(separator: "\n")
    guard let command = lines.popFirst(), let exit = lines.popFirst(), exit.hasPrefix("exit "),
      let code = Int32(exit.dropFirst(5))
    else { throw Fault(description: "a case starts with its purpose, '$ command' and 'exit N'") }
    self.command = try CaseCommand(command.dropFirst(2))
    exitCode = code
    var changes: [Change] = []
    var published: [Published] = []
    while let marker = lines.popFirst() {
      guard let name = Self.sectionName(marker) else {
        throw Fault(description: "'\(marker)' stands in no section")
      }
      let isLast = name == "expect"
      let body = isLast ? lines : lines.prefix { Self.sectionName($0) == nil }
      lines = lines.dropFirst(body.count)
      let text = body.map { $0 + "\n" }.joined()
      if isLast {
        self.changes = changes
        self.published = published
        output = text
        return
      }
      if name.hasPrefix("published: ") {
        published.append(Published(path: String(name.dropFirst(11)), text: text))
      } else {
        changes.append(try Change(name, text))
      }
    }
    throw Fault(description: "a case ends with '-- expect --'")
  }

  private init(_ other: Case, exitCode: Int32, published: [Published], output: String) {
    about = other.about
    command = other.command
    changes = other.changes
    self.exitCode = exitCode
    self.published = published
    self.output = output
  }

  private static func sectionName(_ line: Substring) -> String? {
    line.hasPrefix("-- ") && line.hasSuffix(" --") && line.count > 6
      ? String(line.dropFirst(3).dropLast(3)) : nil
  }

  /// The same case with what came of it.
  package func recording(_ outcome: CaseOutcome) -> Case {
    Case(
      self, exitCode: outcome.exitCode,
      published: published.map { file in
        Published(path: file.path, text: CaseText.spelling(outcome.published[file.path] ?? []))
      }, output: outcome.output)
  }

  /// The case as its file spells it.
  package var text: String {
    "\(about)\n$ \(command.text)\nexit \(exitCode)\n" + changes.map(\.text).joined()
      + published.map { "-- published: \($0.path) --\n\($0.text)" }.joined()
      + "-- expect --\n\(output)"
  }
}

extension Case.Change {
  fileprivate init(_ name: String, _ body: String) throws(Case.Fault) {
    func rest(_ keyword: String) -> String? {
      name.hasPrefix(keyword + ": ") ? String(name.dropFirst(keyword.count + 2)) : nil
    }
    if let path = rest("remove") {
      self = .remove(path)
    } else if let path = rest("link") {
      self = .link(path, destination: String(body.dropLast()))
    } else if let path = rest("busy") {
      self = .busy(path)
    } else if let path = rest("edit") {
      let parts = body.split(separator: "=>\n", omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw Case.Fault(description: "an edit of '\(path)' needs one line '=>'")
      }
      self = .edit(path, old: String(parts[0]), new: String(parts[1]))
    } else {
      self = .file(name, text: body)
    }
  }

  fileprivate var text: String {
    switch self {
    case .file(let path, let text): "-- \(path) --\n\(text)"
    case .remove(let path): "-- remove: \(path) --\n"
    case .link(let path, let destination): "-- link: \(path) --\n\(destination)\n"
    case .edit(let path, let old, let new): "-- edit: \(path) --\n\(old)=>\n\(new)"
    case .busy(let path): "-- busy: \(path) --\n"
    }
  }
}
