import CCmark
import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Takes down libcmark's tree in one walk, and reports what will not become HTML.
struct TreeReader {
  /// What has been read so far.
  var document = MarkdownDocument()
  /// What was found on the way.
  var findings: Findings
  let source: SourceLines
  let settings: MarkdownSettings
  private var ids: HeadingIDs
  /// The paragraph or heading whose words are being read.
  private(set) var block = BlockPosition()
  private var heading: Opening?
  var link: Opening?
  var image: Opening?
  /// How many images are open: in the alternative text of one there may be others.
  var imageDepth = 0

  /// Something whose words are still to come.
  struct Opening {
    /// The index of the heading or link.
    var index: Int
    /// Where its words begin.
    var start: Int
  }

  init(_ source: SourceLines, settings: MarkdownSettings, findings: Findings) {
    self.source = source
    self.settings = settings
    self.findings = findings
    ids = HeadingIDs(reserved: settings.reservedIDs, series: settings.reservedSeries)
    document.words.reserveCapacity(source.bytes.count)
  }

  /// Reads a whole tree.
  mutating func read(_ root: OpaquePointer) {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let step = cmark_iter_next(iterator)
      guard step != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      if imageDepth > 0 {
        readWords(node, isEntering: step == CMARK_EVENT_ENTER)
      } else {
        read(node, isEntering: step == CMARK_EVENT_ENTER)
      }
    }
  }

  private mutating func read(_ node: OpaquePointer, isEntering: Bool) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: document.events.append(.text(append(literal(of: node))))
    case CMARK_NODE_CODE: document.events.append(.code(append(literal(of: node))))
    case CMARK_NODE_SOFTBREAK: document.events.append(.softBreak(joins: readSoftBreak(node)))
    case CMARK_NODE_LINEBREAK:
      document.words.append(UInt8(ascii: " "))
      document.events.append(.lineBreak)
    case CMARK_NODE_EMPH: step(.emphasis, isEntering)
    case CMARK_NODE_STRONG: step(.strong, isEntering)
    case CMARK_NODE_LINK: isEntering ? openLink(node) : closeLink(node)
    case CMARK_NODE_IMAGE: openImage(node)
    case CMARK_NODE_HTML_INLINE: readHTML(node, isBlock: false)
    case CMARK_NODE_PARAGRAPH: readParagraph(node, isEntering)
    case CMARK_NODE_HEADING: isEntering ? openHeading(node) : closeHeading()
    case CMARK_NODE_BLOCK_QUOTE: step(.blockQuote, isEntering)
    case CMARK_NODE_LIST: step(list(node), isEntering)
    case CMARK_NODE_ITEM: step(.item, isEntering)
    case CMARK_NODE_CODE_BLOCK: readCodeBlock(node)
    case CMARK_NODE_HTML_BLOCK: readHTML(node, isBlock: true)
    case CMARK_NODE_THEMATIC_BREAK: document.events.append(.thematicBreak)
    default: break
    }
  }

  private mutating func step(_ element: Event.Element, _ isEntering: Bool) {
    document.events.append(isEntering ? .open(element) : .close(element))
  }

  /// Reads what contributes to an image's alternative text, and the image's end.
  private mutating func readWords(_ node: OpaquePointer, isEntering: Bool) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: _ = append(literal(of: node))
    case CMARK_NODE_SOFTBREAK: _ = readSoftBreak(node)
    case CMARK_NODE_LINEBREAK: document.words.append(UInt8(ascii: " "))
    case CMARK_NODE_HTML_INLINE: reportHTML(node, Array(literal(of: node)), isBlock: false)
    case CMARK_NODE_IMAGE:
      imageDepth += isEntering ? 1 : -1
      if imageDepth == 0 { closeImage(node) }
    default: break
    }
  }
}

extension TreeReader {
  func literal(of node: OpaquePointer) -> UnsafeRawBufferPointer {
    guard let text = cmark_node_get_literal(node) else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(start: text, count: strlen(text))
  }

  private mutating func append(_ text: UnsafeRawBufferPointer) -> Range<Int> {
    let start = document.words.count
    document.words.append(contentsOf: text)
    return start..<document.words.count
  }

  /// Appends a space unless the words before and after the line's end belong together.
  private mutating func readSoftBreak(_ node: OpaquePointer) -> Bool {
    var next = cmark_node_next(node)
    while let inner = next, let child = cmark_node_first_child(inner) { next = child }
    let joins =
      if let next, let before = lastScalar, let after = firstScalar(of: literal(of: next)) {
        LineJoin.joins(before, after)
      } else {
        false
      }
    if !joins { document.words.append(UInt8(ascii: " ")) }
    return joins
  }

  private var lastScalar: Unicode.Scalar? {
    String(decoding: document.words.suffix(4), as: UTF8.self).unicodeScalars.last
  }

  private func firstScalar(of text: UnsafeRawBufferPointer) -> Unicode.Scalar? {
    String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first
  }

  private mutating func endLine() {
    if let last = document.words.last, last != UInt8(ascii: "\n") {
      document.words.append(UInt8(ascii: "\n"))
    }
  }
}

extension TreeReader {
  private func position(of node: OpaquePointer) -> BlockPosition {
    let first = Int(cmark_node_get_start_line(node))
    return BlockPosition(
      lines: first...max(first, Int(cmark_node_get_end_line(node))),
      column: Int(cmark_node_get_start_column(node)))
  }

  private mutating func readParagraph(_ node: OpaquePointer, _ isEntering: Bool) {
    block = position(of: node)
    if !isEntering { endLine() }
    // The paragraphs of a list whose items no blank line parts are not shown as such.
    let list = cmark_node_parent(cmark_node_parent(node))
    if cmark_node_get_list_tight(list) == 0 { step(.paragraph, isEntering) }
  }

  private func list(_ node: OpaquePointer) -> Event.Element {
    cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      ? .orderedList(start: Int(cmark_node_get_list_start(node))) : .bulletList
  }

  private mutating func openHeading(_ node: OpaquePointer) {
    block = position(of: node)
    heading = Opening(index: document.headings.count, start: document.words.count)
    step(.heading(document.headings.count), true)
    document.headings.append(
      MarkdownDocument.Heading(
        level: Int(cmark_node_get_heading_level(node)), text: "", id: "",
        place: source.place(source.opening(of: block))))
  }

  private mutating func closeHeading() {
    guard let opening = heading else { return }
    heading = nil
    let text = String(decoding: document.words[opening.start...], as: UTF8.self)
    document.headings[opening.index].text = text
    document.headings[opening.index].id = ids.id(for: text)
    step(.heading(opening.index), false)
    endLine()
  }

  private mutating func readCodeBlock(_ node: OpaquePointer) {
    let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
    let literal = literal(of: node)
    let opening = source.opening(of: position(of: node))
    // libcmark does not tell fences from indentation. An info string tells; and without one, a
    // block that begins with its own first line has no fence, since the same again would end it.
    let isFenced = !info.isEmpty || !literal.starts(with: source.bytes[opening])
    document.events.append(.codeBlock(document.codeBlocks.count))
    document.codeBlocks.append(
      MarkdownDocument.CodeBlock(
        info: info, literal: String(decoding: literal, as: UTF8.self),
        place: source.place(opening),
        contents: source.place(
          source.lines(
            from: Int(cmark_node_get_start_line(node)) + (isFenced ? 1 : 0),
            count: literal.count { $0 == UInt8(ascii: "\n") }))))
  }
}
