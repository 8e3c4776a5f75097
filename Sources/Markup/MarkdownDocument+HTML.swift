extension MarkdownDocument {
  /// The document as HTML, in UTF-8.
  ///
  /// Raw HTML and links that are not allowed are left out, as reported when the document was read.
  ///
  /// - Parameters:
  ///   - options: How headings come out.
  ///   - marks: Which words are marked, and how; none by default.
  ///   - resolve: Says where an allowed link or image leads. With nil a link's words stay without
  ///     a link, and an image leaves its alternative text.
  ///   - embed: May put HTML, for which the caller vouches, in place of the code block of a number.
  /// - Returns: A fragment that ends with a line, or nothing for an empty document.
  public func html(
    _ options: HTMLOptions = HTMLOptions(), marks: [Mark] = [],
    resolve: (Link) -> ResolvedLink? = { $0.asWritten },
    embed: (Int) -> [UInt8]? = { _ in nil }
  ) -> [UInt8] {
    var writer = HTMLWriter()
    var marking = Marking(marks)
    var opened: ResolvedLink?
    for event in events {
      if !event.isWithinWords { marking.close(&writer) }
      switch event {
      case .open(.link(let index)):
        opened = target(of: links[index], options, resolve)
        if let opened { open(links[index], opened, options, into: &writer) }
      case .close(.link):
        if let opened { close(opened, into: &writer) }
      case .image(let index):
        if let target = target(of: links[index], options, resolve) {
          write(links[index], target, options, into: &writer)
        } else {
          writer.text(links[index].text.utf8)
        }
      case .codeBlock(let index):
        if let html = embed(index) {
          writer.freshLine()
          writer.trusted(html)
          writer.freshLine()
        } else {
          write(codeBlocks[index], into: &writer)
        }
      case .open(let element): open(element, options, into: &writer)
      case .close(let element): close(element, options, into: &writer)
      case .rawHTML(let index, let isBlock):
        guard options.isVerbatim else { break }
        if isBlock { writer.freshLine() }
        writer.trusted(rawHTML[index])
        if isBlock { writer.freshLine() }
      case .text(let range): marking.write(words, range, into: &writer)
      case .code(let range):
        writer.markup("<code>")
        marking.write(words, range, into: &writer)
        marking.close(&writer)
        writer.markup("</code>")
      case .softBreak(let joins):
        if !joins || options.isVerbatim { writer.markup("\n") }
      case .lineBreak: writer.markup("<br />\n")
      case .thematicBreak:
        writer.freshLine()
        writer.markup("<hr />\n")
      }
    }
    return writer.bytes
  }
}

extension MarkdownDocument {
  /// Where a link leads, if it becomes one; whoever resolved it, its address must be publishable.
  private func target(
    of link: Link, _ options: HTMLOptions, _ resolve: (Link) -> ResolvedLink?
  ) -> ResolvedLink? {
    if options.isVerbatim { return ResolvedLink(link.destination) }
    guard link.isAllowed, let target = resolve(link),
      Address(target.address).isPublishable(for: link.kind)
    else { return nil }
    return target
  }

  private func open(
    _ link: Link, _ target: ResolvedLink, _ options: HTMLOptions, into writer: inout HTMLWriter
  ) {
    writer.markup("<a href=\"")
    writer.address(target.address)
    if target.isExternal { writer.markup("\" rel=\"external") }
    if let language = target.language {
      writer.markup("\" hreflang=\"")
      writer.text(language.utf8)
    }
    if let className = target.className {
      writer.markup("\" class=\"")
      writer.text(className.utf8)
    }
    write(title: link.title, into: &writer)
    writer.markup("\">")
    switch target.datum {
    case .value(let value)?: open("<data value=\"", value, into: &writer)
    case .time(let time)?: open("<time datetime=\"", time, into: &writer)
    case nil: break
    }
  }

  private func open(_ tag: StaticString, _ value: String, into writer: inout HTMLWriter) {
    writer.markup(tag)
    writer.text(value.utf8)
    writer.markup("\">")
  }

  private func close(_ target: ResolvedLink, into writer: inout HTMLWriter) {
    switch target.datum {
    case .value?: writer.markup("</data>")
    case .time?: writer.markup("</time>")
    case nil: break
    }
    writer.markup("</a>")
    guard let mark = target.mark else { return }
    writer.markup(" <span class=\"language-mark\">")
    writer.text(mark.utf8)
    writer.markup("</span>")
  }

  private func write(
    _ image: Link, _ target: ResolvedLink, _ options: HTMLOptions, into writer: inout HTMLWriter
  ) {
    writer.markup("<img src=\"")
    writer.address(target.address)
    writer.markup("\" alt=\"")
    writer.text(image.text.utf8)
    write(title: image.title, into: &writer)
    writer.markup(options.isVerbatim ? "\" />" : "\" loading=\"lazy\" decoding=\"async\" />")
  }

  private func write(title: String, into writer: inout HTMLWriter) {
    if title.isEmpty { return }
    writer.markup("\" title=\"")
    writer.text(title.utf8)
  }
}

extension MarkdownDocument {
  private func open(
    _ element: Event.Element, _ options: HTMLOptions, into writer: inout HTMLWriter
  ) {
    switch element {
    case .blockQuote:
      writer.freshLine()
      writer.markup("<blockquote>\n")
    case .bulletList:
      writer.freshLine()
      writer.markup("<ul>\n")
    case .orderedList(1):
      writer.freshLine()
      writer.markup("<ol>\n")
    case .orderedList(let start):
      writer.freshLine()
      writer.markup("<ol start=\"", start, "\">\n")
    case .item:
      writer.freshLine()
      writer.markup("<li>")
    case .paragraph:
      writer.freshLine()
      writer.markup("<p>")
    case .heading(let index):
      writer.freshLine()
      writer.markup("<h", level(of: headings[index], options), "")
      if !options.isVerbatim, options.hasHeadingIDs {
        writer.markup(" id=\"")
        writer.text(headings[index].id.utf8)
        writer.markup("\"")
      }
      writer.markup(">")
    case .emphasis: writer.markup("<em>")
    case .strong: writer.markup("<strong>")
    case .link: break
    }
  }

  private func close(
    _ element: Event.Element, _ options: HTMLOptions, into writer: inout HTMLWriter
  ) {
    switch element {
    case .blockQuote:
      writer.freshLine()
      writer.markup("</blockquote>\n")
    case .bulletList: writer.markup("</ul>\n")
    case .orderedList: writer.markup("</ol>\n")
    case .item: writer.markup("</li>\n")
    case .paragraph: writer.markup("</p>\n")
    case .heading(let index):
      writer.markup("</h", level(of: headings[index], options), ">\n")
    case .emphasis: writer.markup("</em>")
    case .strong: writer.markup("</strong>")
    case .link: break
    }
  }

  private func level(of heading: Heading, _ options: HTMLOptions) -> Int {
    min(max(heading.level + options.firstLevel - 1, 1), 6)
  }

  private func write(_ block: CodeBlock, into writer: inout HTMLWriter) {
    writer.freshLine()
    let language = block.language
    if language.isEmpty {
      writer.markup("<pre><code>")
    } else {
      writer.markup("<pre><code class=\"language-")
      writer.text(language.utf8)
      writer.markup("\">")
    }
    writer.text(block.literal.utf8)
    writer.markup("</code></pre>\n")
  }
}
