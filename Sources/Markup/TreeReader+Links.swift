import CCmark
import Diagnostics

extension TreeReader {
  mutating func openLink(_ node: OpaquePointer) {
    let index = document.links.count
    link = Opening(index: index, start: document.words.count)
    document.links.append(self.link(node, .link))
    document.events.append(.open(.link(index)))
    if cmark_node_first_child(node) == nil,
      let words = settings.insertion(document.links[index])
    {
      let start = document.words.count
      document.words.append(contentsOf: words.utf8)
      document.events.append(.text(start..<document.words.count))
    }
  }

  mutating func closeLink(_ node: OpaquePointer) {
    guard let opening = link else { return }
    link = nil
    finish(opening, node)
    document.events.append(.close(.link(opening.index)))
  }

  mutating func openImage(_ node: OpaquePointer) {
    image = Opening(index: document.links.count, start: document.words.count)
    imageDepth = 1
    document.links.append(self.link(node, .image))
  }

  mutating func closeImage(_ node: OpaquePointer) {
    guard let opening = image else { return }
    image = nil
    finish(opening, node)
    document.events.append(.image(opening.index))
  }

  private func link(
    _ node: OpaquePointer, _ kind: MarkdownDocument.Link.Kind
  ) -> MarkdownDocument.Link {
    let destination = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    let address = Address(destination)
    let isOwn = address.scheme.map { settings.schemes.contains($0) } ?? false
    return MarkdownDocument.Link(
      kind: kind, destination: destination, scheme: address.scheme,
      isAllowed: isOwn || address.isPublishable(for: kind),
      title: cmark_node_get_title(node).map { String(cString: $0) } ?? "", text: "",
      place: source.place(source.content(ofLine: block.lines.lowerBound)))
  }

  /// Completes a link by its words and places, once both are known.
  private mutating func finish(_ opening: Opening, _ node: OpaquePointer) {
    let words = document.words[opening.start...]
    let index = opening.index
    let found = source.find(
      InlinePosition(node, in: block), destination: Array(document.links[index].destination.utf8),
      words: words)
    document.links[index].text = String(decoding: words, as: UTF8.self)
    document.links[index].place = source.place(found.destination)
    document.links[index].textPlace = found.words.map { source.place($0) }
    if !document.links[index].isAllowed { report(document.links[index]) }
  }

  private mutating func report(_ link: MarkdownDocument.Link) {
    let known = Address.publishable(for: link.kind) + settings.schemes
    findings.add(MarkupRules.unsafeLink) {
      let scheme = link.scheme ?? ""
      let help =
        if let meant = Suggestion.closest(to: scheme, in: known) {
          "write '\(meant):'"
        } else {
          "begin it with \(known.map { "'\($0):'" }.joined(separator: ", ")), or write an "
            + "address relative to this page, with './' before a file name that holds a colon"
        }
      let kind = link.kind == .link ? "a link" : "an image"
      return Diagnostic(
        MarkupRules.unsafeLink,
        "'\(scheme.prefix(40)):' may not begin the address of \(kind)", at: link.place,
        help: help)
    }
  }
}

extension TreeReader {
  mutating func readHTML(_ node: OpaquePointer, isBlock: Bool) {
    let html = Array(literal(of: node))
    document.events.append(.rawHTML(document.rawHTML.count, isBlock: isBlock))
    document.rawHTML.append(html)
    if !isComment(html) { reportHTML(node, html, isBlock: isBlock) }
  }

  /// Whether HTML is one comment and nothing else: no reader would have seen it anyway.
  private func isComment(_ html: [UInt8]) -> Bool {
    let text = html.drop { $0 <= 0x20 }
    guard text.starts(with: "<!--".utf8) else { return false }
    let close = Array("-->".utf8)
    let end = text.indices.first { text[$0...].starts(with: close) }
    return end.map { text[($0 + 3)...].allSatisfy { $0 <= 0x20 } } ?? false
  }

  /// Reports HTML, which no page takes over.
  mutating func reportHTML(_ node: OpaquePointer, _ html: [UInt8], isBlock: Bool) {
    let place = source.place(
      isBlock
        ? source.content(ofLine: Int(cmark_node_get_start_line(node)))
        : range(ofInlineHTML: node, html))
    findings.add(MarkupRules.rawHTML) {
      let line = html.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      let text = String(decoding: line, as: UTF8.self)
      let shown = text.count > 40 ? text.prefix(40) + "…" : text[...]
      return Diagnostic(
        MarkupRules.rawHTML, "'\(shown)' is left out: a text is written in Markdown alone",
        at: place,
        help: "write it in Markdown, or put a backslash before '<' to show it as it stands")
    }
  }

  private func range(ofInlineHTML node: OpaquePointer, _ html: [UInt8]) -> Range<Int> {
    let line = Int(cmark_node_get_start_line(node))
    let column = Int(cmark_node_get_start_column(node))
    for start in source.offsets(line: line, column: column, in: block)
    where source.bytes[start...].starts(with: html) {
      return start..<start + html.count
    }
    return source.content(ofLine: line)
  }
}
