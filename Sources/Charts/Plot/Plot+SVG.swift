extension Plot {
  /// The chart as an SVG element of `width` pixels, at least 200; its height follows.
  ///
  /// `prefix` is what its ids begin with: letters, digits and hyphens, different for each drawing of a page. A page
  /// brings `ChartStyle.css` along; a drawing that is to stand alone has it within.
  /// Where the title stands beside the drawing, it need not be drawn (`isTitled`) and is its name alone.
  public func svg(
    width: Int, prefix: String, isTitled: Bool = true, isStandalone: Bool = false
  ) -> [UInt8] {
    var svg = SVGWriter()
    ChartDrawing(
      layout: ChartLayout(self, width: width, isTitled: isTitled), prefix: prefix,
      isStandalone: isStandalone
    )
    .write(to: &svg)
    return svg.bytes
  }

  /// The description: the author's, or one made from the rows.
  public var description: String { ChartDescription(plot: self).text }
}
