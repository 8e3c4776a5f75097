internal import Diagnostics
internal import GazetteModel
internal import Markup

/// Looks through the Markdown of a descriptor's descriptions, which pages show as HTML.
struct DescriptionReader {
  /// The links of all descriptions of a package and its resources, in order; faults are findings at the description.
  static func links(of package: SourceValue, findings: inout Findings) -> [Prose.Link] {
    guard case .mapping(let members) = package.content else { return [] }
    var links = links(in: members, findings: &findings)
    for member in members where member.key == "resources" {
      guard case .list(let resources) = member.value.content else { continue }
      for resource in resources {
        guard case .mapping(let members) = resource.content else { continue }
        links += self.links(in: members, findings: &findings)
      }
    }
    return links
  }

  private static func links(
    in members: [SourceValue.Member], findings: inout Findings
  ) -> [Prose.Link] {
    members.flatMap { member -> [Prose.Link] in
      switch (member.key, member.value.content) {
      case ("description", .quoted): links(member.value, findings: &findings)
      case ("gazette:description", .mapping(let texts)):
        texts.flatMap { links($0.value, findings: &findings) }
      default: []
      }
    }
  }

  private static func links(_ value: SourceValue, findings: inout Findings) -> [Prose.Link] {
    guard let text = value.text else { return [] }
    var found = Findings(limit: findings.limit)
    let document = MarkdownDocument.parse(
      Array(text.utf8), file: value.place.file,
      // A description goes into files of other formats, which know nothing of figures.
      settings: MarkdownSettings(
        schemes: LinkTarget.schemes.filter { $0 != FigureReference.scheme }), findings: &found)
    // Escapes keep a text of JSON from being found byte by byte: the description as a whole is the place.
    for diagnostic in found.diagnostics {
      var moved = diagnostic
      moved.place = value.place
      moved.related = []
      moved.fix = nil
      findings.add(moved)
    }
    return document.links.filter(\.isAllowed).map {
      Prose.Link(
        destination: $0.destination, text: $0.text, isImage: $0.kind == .image, place: value.place)
    }
  }
}
