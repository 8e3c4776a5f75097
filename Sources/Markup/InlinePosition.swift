import CCmark

/// Where libcmark says that a link or an image is.
struct InlinePosition {
  /// A text within one line.
  struct Text {
    var line: Int
    var firstColumn: Int
    var lastColumn: Int
  }

  /// The paragraph or heading it stands in.
  var block: BlockPosition
  /// The line it ends on.
  var lastLine: Int
  /// The column it begins in, on its last line if it has only one.
  var firstColumn: Int
  /// The column it ends in.
  var lastColumn: Int
  /// The text it holds, if it holds nothing else.
  var onlyText: Text?

  init(_ node: OpaquePointer, in block: BlockPosition) {
    self.block = block
    lastLine = Int(cmark_node_get_end_line(node))
    firstColumn = Int(cmark_node_get_start_column(node))
    lastColumn = Int(cmark_node_get_end_column(node))
    guard let child = cmark_node_first_child(node), cmark_node_next(child) == nil,
      cmark_node_get_type(child) == CMARK_NODE_TEXT
    else { return }
    onlyText = Text(
      line: Int(cmark_node_get_start_line(child)),
      firstColumn: Int(cmark_node_get_start_column(child)),
      lastColumn: Int(cmark_node_get_end_column(child)))
  }
}
