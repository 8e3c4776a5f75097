internal import GazetteModel

/// A table, chart or map as a page shows it.
struct RenderedExhibit: Sendable {
  /// What stands in the text in its place.
  var html: [UInt8]
  /// What is published of it beside the page.
  var files: [Artifact]
  /// Whether it is drawn, so that its page needs the style of charts.
  var isDrawn = false
}
