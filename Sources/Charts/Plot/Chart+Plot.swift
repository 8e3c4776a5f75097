extension Chart {
  /// Reads the rows into a plot that can be drawn, or says why no honest chart can be made of them.
  ///
  /// Numbers that are not finite count as missing. A missing value is a gap in a line or an area, and
  /// nothing for other marks.
  public func plot(in notation: Notation) -> Result<Plot, ChartRefusal> {
    do throws(ChartRefusal) {
      return .success(try PlotReader(chart: self, notation: notation).plot())
    } catch {
      return .failure(error)
    }
  }
}
