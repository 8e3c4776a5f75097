/// Writes findings out in one format.
public protocol DiagnosticRenderer: Sendable {
  /// The findings as a text that ends with a line end; `sources` gives the files they speak of.
  ///
  /// A format that is a list of lines is empty where nothing was found.
  func render(_ findings: Findings, sources: any SourceReader) -> String
}
