/// Where an annotation and its label stand in a panel.
struct AnnotationLabel {
  let annotation: Annotation
  /// The ends of the rule or band along its axis, in pixels from the left or the top of the plot.
  let start: Double
  let end: Double?
  /// The label as far as there is room for it; nil where there is none.
  let text: String?
  /// What the label says in full, where it had to be cut.
  let full: String?
  /// The middle of the label: from the left of the plot, or from its top.
  let center: Double
  /// For a label above the plot, its lane, counted from the plot upwards.
  let lane: Int

  /// How many lanes above the plot it needs.
  var lanes: Int { annotation.axis == .x && text != nil ? lane + 1 : 0 }

  private static let mostLanes = 6

  static func labels(
    _ plot: Plot, x: Scale, y: Scale, along axis: HorizontalAxis, height: Double
  ) -> [AnnotationLabel] {
    let places = plot.chart.annotations.map { Place($0, plot, x, y, axis.length, height) }
    return above(places.filter { $0.annotation.axis == .x }, axis)
      + beside(places.filter { $0.annotation.axis == .y }, width: axis.length, height)
  }

  /// Labels of vertical rules stand above the plot, in as many lanes as keep them apart.
  private static func above(_ places: [Place], _ axis: HorizontalAxis) -> [AnnotationLabel] {
    var ends: [Double] = []
    return places.sorted { $0.middle < $1.middle }.map { place in
      let extent = axis.length + axis.before + axis.after
      let lines = TextLines(place.annotation.label, width: min(extent, 320), limit: 1)
      let width = TextWidth.pixels(lines.lines[0])
      let center = axis.center(place.middle, width) ?? place.middle
      var lane = ends.firstIndex { $0 + 8 <= center - width / 2 }
      if lane == nil, ends.count < mostLanes {
        lane = ends.count
        ends.append(0)
      }
      if let lane { ends[lane] = center + width / 2 }
      return AnnotationLabel(place, lane == nil ? nil : lines, center: center, lane: lane ?? 0)
    }
  }

  /// Labels of horizontal rules stand within the plot at its right edge, moved apart.
  private static func beside(
    _ places: [Place], width: Double, _ height: Double
  ) -> [AnnotationLabel] {
    let wanted = places.map { $0.middle - ($0.end == nil ? 9 : 0) }
    let centers = Spread.centers(wanted, height: 15, within: 0...height)
    return places.enumerated().map { index, place in
      let lines = TextLines(place.annotation.label, width: width - 12, limit: 1)
      return AnnotationLabel(
        place, centers == nil ? nil : lines, center: centers?[index] ?? 0, lane: 0)
    }
  }

  private init(_ place: Place, _ lines: TextLines?, center: Double, lane: Int) {
    annotation = place.annotation
    start = place.start
    end = place.end
    text = lines?.lines[0]
    full = lines?.isCut == true ? place.annotation.label : nil
    self.center = center
    self.lane = lane
  }

  /// The place of an annotation along its axis.
  private struct Place {
    let annotation: Annotation
    let start: Double
    let end: Double?

    var middle: Double { end.map { (start + $0) / 2 } ?? start }

    init(
      _ annotation: Annotation, _ plot: Plot, _ x: Scale, _ y: Scale, _ width: Double,
      _ height: Double
    ) {
      self.annotation = annotation
      let scales = PlotScales(
        chart: plot.chart, notation: plot.notation, isHorizontal: plot.isHorizontal)
      let isX = annotation.axis == .x
      let form = isX == plot.isHorizontal ? plot.value : plot.at
      func pixels(_ value: ChartValue) -> Double {
        let place = scales.place(value, form, annotation.axis) ?? form.domain.lowerBound
        return isX ? x.fraction(place) * width : (1 - y.fraction(place)) * height
      }
      start = pixels(annotation.start)
      end = annotation.end.map(pixels)
    }
  }
}
