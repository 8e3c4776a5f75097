public import Charts

/// The outlines of areas: the features of a file of GeoJSON (RFC 7946) that are polygons.
public struct Outlines: Sendable {
  /// An area.
  public struct Feature: Sendable {
    /// Its properties that are texts or numbers, as they are written.
    public var properties: [String: String]
    /// The rings of all its polygons, outer ones and holes.
    public var rings: [[OutlineMap.Position]]

    /// An area.
    public init(properties: [String: String], rings: [[OutlineMap.Position]]) {
      self.properties = properties
      self.rings = rings
    }
  }

  /// The areas, in the order of the file.
  public var features: [Feature]

  /// The outlines of areas.
  public init(features: [Feature]) {
    self.features = features
  }
}
