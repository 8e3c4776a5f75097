internal import Charts
internal import Tabular

extension Dataset {
  /// The charts of its tables that follow from the roles of their columns (`gazette:role`).
  ///
  /// A measure in the course of a time is a line, and a measure of each value of a dimension a bar. A further
  /// dimension makes series, and one more small charts side by side. Without these roles there is none.
  public var charts: [Exhibit] {
    resources.enumerated().compactMap { number, table in
      table.chart(of: name).map {
        Exhibit(
          id: table.name + ".chart", block: number, content: .chart($0), place: table.place,
          isDefault: true)
      }
    }
  }
}

extension Dataset.Resource {
  fileprivate func chart(of dataset: String) -> ChartExhibit? {
    func channels(_ role: Dataset.Column.Role) -> [ChartExhibit.Channel] {
      zip(schema.fields, columns).filter { $0.1.role == role }.map {
        ChartExhibit.Channel(Reference($0.0.name, at: $0.0.place ?? place))
      }
    }
    let rows = Placed(RowSource.table(dataset: dataset, resource: name), at: place)
    let dimensions = channels(.dimension)
    guard let measure = channels(.measure).first else { return nil }
    func further(_ number: Int) -> ChartExhibit.Channel? {
      dimensions.count > number ? dimensions[number] : nil
    }
    if let time = channels(.time).first {
      return ChartExhibit(
        rows, .line, title: title, x: time, y: measure, color: further(0), facet: further(1))
    }
    return dimensions.first.map {
      ChartExhibit(
        rows, .bar, title: title, x: measure, y: $0, color: further(1), facet: further(2))
    }
  }
}
