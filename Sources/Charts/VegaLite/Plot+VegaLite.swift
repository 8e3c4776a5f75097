extension Plot {
  /// The chart as a Vega-Lite specification (version 6) with its data within, in JSON.
  ///
  /// It has as many marks as the drawing, unless that is simplified. What Vega-Lite has no word for is left out:
  /// patterns, labels at the ends of lines, and the dots of provisional stretches.
  public var vegaLite: [UInt8] {
    var json = JSONWriter()
    VegaLiteSpecification(plot: self).write(to: &json)
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
