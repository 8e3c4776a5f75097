import TestKit
import Testing

@testable import Charts

/// Holds the drawings against those kept under `Pictures/`, which people have looked at.
@Suite struct PictureTests {
  private static let names = SampleCharts.all.map(\.name)
  private static let folder = "Tests/ChartsTests/Pictures"

  @Test(arguments: names, [343, 720])
  func theDrawingIsTheOneThatWasLookedAt(name: String, width: Int) throws {
    let sample = try #require(SampleCharts.all.first { $0.name == name })
    let plot = try sample.chart.plot(in: sample.notation).get()
    try hold(
      plot.svg(width: width, prefix: "chart", isStandalone: true), "\(name)-\(width).svg")
  }

  @Test(arguments: [343, 720]) func mapsAreThoseThatWereLookedAt(width: Int) throws {
    try hold(
      SampleMaps.tiles.svg(width: width, prefix: "map", in: .english, isStandalone: true).get(),
      "tile-map-\(width).svg")
    try hold(
      SampleMaps.outlines.svg(width: width, prefix: "map", in: .chinese, isStandalone: true).get(),
      "outline-map-\(width).svg")
  }

  @Test func noPictureIsLeftOver() throws {
    let names = Self.names + ["tile-map", "outline-map"]
    let expected = names.flatMap { ["\($0)-343.svg", "\($0)-720.svg"] }
    #expect(try Repository.files(in: Self.folder) == expected.sorted())
  }

  private func hold(_ svg: [UInt8], _ name: String) throws {
    // One element a line, so that a change can be read.
    let text = String(decoding: svg, as: UTF8.self).replacing("><", with: ">\n<") + "\n"
    if Recording.isOn { try Recording.write(Array(text.utf8), to: "\(Self.folder)/\(name)") }
    let kept = try Repository.text("\(Self.folder)/\(name)")
    #expect(text == kept && !Recording.isOn, "\(name) differs")
  }
}
