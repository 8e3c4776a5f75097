/// A map of areas by their outlines, shaded by value.
///
/// Degrees of longitude are drawn shorter by the cosine of the map's middle latitude (the equirectangular projection),
/// which is true enough for a city or a province.
public struct OutlineMap: Sendable, Hashable {
  /// A place on the globe.
  public struct Position: Sendable, Hashable {
    /// Degrees east, -180 to 180.
    public var longitude: Double
    /// Degrees north, -90 to 90.
    public var latitude: Double

    /// A place in degrees, in the order of GeoJSON (RFC 7946 §3.1.1).
    public init(_ longitude: Double, _ latitude: Double) {
      self.longitude = longitude
      self.latitude = latitude
    }
  }

  /// An area.
  public struct Area: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// The value, or nil where there is none.
    public var value: Double?
    /// The rings of all its polygons, outer ones and holes: what an odd number of rings surround belongs to it.
    public var rings: [[Position]]

    /// An area with its outlines.
    public init(name: String, value: Double?, rings: [[Position]]) {
      self.name = name
      self.value = value
      self.rings = rings
    }
  }

  /// What the map shows, as a finding.
  public var title: String
  /// The description, or nil for one made from the values.
  public var description: String?
  /// What the values are.
  public var measure: Channel
  /// How the classes of values are found.
  public var classes: ValueClasses.Method
  /// The areas.
  public var areas: [Area]

  /// A map of areas by their outlines.
  public init(
    title: String, description: String? = nil, measure: Channel,
    classes: ValueClasses.Method = .quantiles(5), areas: [Area]
  ) {
    self.title = title
    self.description = description
    self.measure = measure
    self.classes = classes
    self.areas = areas
  }

  /// The map as an SVG element of `width` pixels, at least 200; see `Plot.svg`.
  ///
  /// It is refused without areas, and where an area has a place that is not on the globe.
  public func svg(
    width: Int, prefix: String, in notation: Notation, isTitled: Bool = true,
    isStandalone: Bool = false
  ) -> Result<[UInt8], ChartRefusal> {
    if areas.isEmpty { return .failure(.noRows) }
    for (index, area) in areas.enumerated() {
      let isOnGlobe = area.rings.allSatisfy {
        $0.allSatisfy { $0.longitude.magnitude <= 180 && $0.latitude.magnitude <= 90 }
      }
      if !isOnGlobe { return .failure(.wrongValue(.x, row: index)) }
    }
    let inner = Double(max(width, 200)) - 2 * ChartLayout.margin
    guard let projection = MapProjection(areas.lazy.flatMap(\.rings).flatMap(\.self), width: inner)
    else { return .failure(.noValues) }
    let shapes = areas.map { area in
      MapShape(
        name: area.name, label: nil, value: area.value, outline: projection.path(area.rings),
        box: nil)
    }
    return .success(
      MapDrawing(
        title: title, description: description, measure: measure, method: classes,
        shapes: shapes, height: projection.height, notation: notation
      ).svg(width: width, prefix: prefix, isTitled: isTitled, isStandalone: isStandalone))
  }
}
