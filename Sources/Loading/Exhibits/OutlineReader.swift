internal import Charts
internal import Diagnostics
internal import Files
internal import GazetteModel

/// Reads the files of outlines that the maps of a site name, each once.
struct OutlineReader {
  let disk: any Disk
  let attachments: Set<String>

  /// Two million bytes of outlines are more than any screen shows.
  private static let byteLimit = 2_000_000

  /// The outlines by file; what cannot be read is a finding, and left out.
  ///
  /// - Throws: `DiskError` where the disk fails.
  func read(for texts: [Prose], findings: inout Findings) throws -> [String: Outlines] {
    var outlines: [String: Outlines] = [:]
    var asked: Set<String> = []
    for exhibit in texts.flatMap(\.exhibits) {
      guard case .map(let map) = exhibit.content, case .outlines(let file, _) = map.layout else {
        continue
      }
      guard attachments.contains(file.name), let path = RelativePath(file.name),
        let entry = try disk.entry(at: path)
      else {
        let near = Suggestion.closest(to: file.name, in: attachments)
        findings.add(
          Diagnostic(
            LoadingRules.outlines, "there is no file '\(file.name)'", at: file.place,
            help: near.map { "did you mean '\($0)'?" } ?? "put the file beside the text"))
        continue
      }
      guard asked.insert(file.name).inserted,
        let bytes = try SourceFile.read(
          entry, from: disk, limit: Self.byteLimit, findings: &findings),
        let value = JSONParser.parse(bytes, file: file.name, findings: &findings)
      else { continue }
      outlines[file.name] = Self.outlines(value, &findings)
    }
    return outlines
  }

  /// The features of a collection (RFC 7946 §3.3).
  private static func outlines(_ value: SourceValue, _ findings: inout Findings) -> Outlines? {
    guard case .mapping(let members) = value.content, members.text("type") == "FeatureCollection",
      case .list(let features)? = members.value("features")?.content
    else {
      findings.add(
        Diagnostic(
          LoadingRules.outlines, "a file of outlines must be a GeoJSON FeatureCollection",
          at: value.place, help: "export the areas as GeoJSON, all in one file"))
      return nil
    }
    if features.isEmpty {
      findings.add(
        Diagnostic(
          LoadingRules.outlines, "a file of outlines needs an area; its 'features' are empty",
          at: members.value("features")?.place, help: "export the areas again"))
    }
    let read = features.compactMap { feature($0, &findings) }
    // A map without some of its areas would be drawn as if there were no more.
    return read.isEmpty || read.count < features.count ? nil : Outlines(features: read)
  }

  private static func feature(
    _ value: SourceValue, _ findings: inout Findings
  ) -> Outlines.Feature? {
    guard case .mapping(let members) = value.content,
      case .mapping(let geometry)? = members.value("geometry")?.content,
      let coordinates = geometry.value("coordinates"),
      let polygons = polygons(geometry.text("type"), coordinates)
    else {
      findings.add(
        Diagnostic(
          LoadingRules.outlines, "each area of a map must be a Polygon or MultiPolygon",
          at: value.place, help: "take out what is a point or a line, or has no geometry"))
      return nil
    }
    if polygons.isEmpty { return misdrawn(coordinates, &findings) }
    var rings: [[OutlineMap.Position]] = []
    for ring in polygons {
      guard case .list(let places) = ring.content else { return unplaced(ring, &findings) }
      var positions: [OutlineMap.Position] = []
      for place in places {
        guard let position = position(place) else { return unplaced(place, &findings) }
        positions.append(position)
      }
      guard isClosed(positions) else { return misdrawn(ring, &findings) }
      rings.append(positions)
    }
    var properties: [String: String] = [:]
    if case .mapping(let stated)? = members.value("properties")?.content {
      for member in stated { properties[member.key] = member.value.text }
    }
    return Outlines.Feature(properties: properties, rings: rings)
  }

  /// The rings of a polygon, or of all polygons of several (RFC 7946 §3.1.6, §3.1.7).
  private static func polygons(_ type: String?, _ coordinates: SourceValue) -> [SourceValue]? {
    guard case .list(let parts) = coordinates.content else { return nil }
    switch type {
    case "Polygon": return parts
    case "MultiPolygon":
      return parts.flatMap { part in
        if case .list(let rings) = part.content { rings } else { [part] }
      }
    default: return nil
    }
  }

  /// Whether a ring is one: four places or more, the last of them the first, around some area (RFC 7946 §3.1.6).
  private static func isClosed(_ ring: [OutlineMap.Position]) -> Bool {
    guard let first = ring.first, let last = ring.last, ring.count >= 4, first == last else {
      return false
    }
    // From the first place on, so that far from zero small areas are not lost in rounding.
    let area = zip(ring, ring.dropFirst()).reduce(0.0) { sum, edge in
      sum + (edge.0.longitude - first.longitude) * (edge.1.latitude - first.latitude)
        - (edge.1.longitude - first.longitude) * (edge.0.latitude - first.latitude)
    }
    return area != 0
  }

  /// A longitude and a latitude on the globe, perhaps with a height.
  private static func position(_ value: SourceValue) -> OutlineMap.Position? {
    guard case .list(let numbers) = value.content, numbers.count >= 2,
      case .plain(let first) = numbers[0].content, let longitude = Double(first),
      case .plain(let second) = numbers[1].content, let latitude = Double(second),
      longitude.magnitude <= 180, latitude.magnitude <= 90
    else { return nil }
    return OutlineMap.Position(longitude, latitude)
  }

  private static func misdrawn(
    _ value: SourceValue, _ findings: inout Findings
  ) -> Outlines.Feature? {
    findings.add(
      Diagnostic(
        LoadingRules.outlines,
        "an outline goes around its area and ends where it begins, by four places or more",
        at: value.place, help: "take the area out, or draw and export it again"))
    return nil
  }

  private static func unplaced(
    _ value: SourceValue, _ findings: inout Findings
  ) -> Outlines.Feature? {
    findings.add(
      Diagnostic(
        LoadingRules.outlines,
        "a place of an outline must be two numbers, a longitude from -180 to 180 and a latitude from -90 to 90",
        at: value.place,
        help:
          "export the areas with the coordinate system WGS 84 (EPSG:4326), as numbers without quotes"
      ))
    return nil
  }
}

extension [SourceValue.Member] {
  fileprivate func value(_ key: String) -> SourceValue? { first { $0.key == key }?.value }

  fileprivate func text(_ key: String) -> String? { value(key)?.text }
}
