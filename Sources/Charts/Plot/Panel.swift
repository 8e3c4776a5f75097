/// One of the small charts, or the only one.
struct Panel: Sendable {
  /// Its title, if it is one of several.
  var title: String?
  /// Its series in the order of their colours.
  var series: [Series]
}
