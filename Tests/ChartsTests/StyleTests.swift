import Foundation
import Testing

@testable import Charts

@Suite struct StyleTests {
  /// The shares of red, green and blue light in a colour (sRGB).
  private func light(_ color: String) throws -> [Double] {
    let number = try #require(Int(color.dropFirst(), radix: 16))
    return [number >> 16, number >> 8 & 255, number & 255].map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  private func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// The relative luminance of a colour (WCAG 2.2).
  private func luminance(_ color: String) throws -> Double {
    product([[0.2126, 0.7152, 0.0722]], try light(color))[0]
  }

  /// What light becomes for those who lack one kind of cones (Machado, Oliveira and Fernandes, 2009).
  private static let visions: [String: [[Double]]] = [
    "all cones": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "no red": [
      [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    "no green": [
      [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
      [-0.011820, 0.042940, 0.968881],
    ],
    "no blue": [
      [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.303900],
    ],
  ]

  /// A colour in a space in which distances are differences to the eye (CIELAB, white D65).
  private func lab(_ light: [Double]) -> [Double] {
    let toXYZ = [
      [0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505],
    ]
    let xyz = zip(product(toXYZ, light.map { min(max($0, 0), 1) }), [0.9505, 1, 1.089])
    let parts = xyz.map { part, white in
      part / white > 0.008856 ? cbrt(part / white) : 7.787 * part / white + 16.0 / 116
    }
    return [116 * parts[1] - 16, 500 * (parts[0] - parts[1]), 200 * (parts[1] - parts[2])]
  }

  @Test(arguments: [ChartStyle.day, ChartStyle.night], visions.keys.sorted())
  func noTwoColoursLookAlike(colors: [String], vision: String) throws {
    let matrix = try #require(Self.visions[vision])
    let seen = try colors.map { lab(product(matrix, try light($0))) }
    for first in seen.indices {
      for second in seen.indices where first < second {
        let squares = zip(seen[first], seen[second]).reduce(0) {
          $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
        }
        #expect(squares.squareRoot() >= 15, "\(colors[first]) and \(colors[second])")
      }
    }
  }

  private func contrast(_ first: String, _ second: String) throws -> Double {
    let (one, two) = (try luminance(first), try luminance(second))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  @Test func everyColourStandsOutFromItsGround() throws {
    for color in ChartStyle.day { #expect(try contrast(color, "#ffffff") >= 3, "\(color)") }
    for color in ChartStyle.night { #expect(try contrast(color, "#14171b") >= 3, "\(color)") }
  }

  @Test func textIsLegibleOnEveryShade() throws {
    for (index, color) in ChartStyle.dayShades.enumerated() {
      let text = index < 5 ? "#1a1d21" : "#ffffff"
      #expect(try contrast(color, text) >= 4.5, "\(color)")
    }
    for (index, color) in ChartStyle.nightShades.enumerated() {
      let text = index < 4 ? "#e6e9ed" : "#14171b"
      #expect(try contrast(color, text) >= 4.5, "\(color)")
    }
  }

  @Test func shadesGoOnlyOneWay() throws {
    let day = try ChartStyle.dayShades.map(luminance)
    #expect(day == day.sorted(by: >) && Set(day).count == ValueClasses.limit)
    let night = try ChartStyle.nightShades.map(luminance)
    #expect(night == night.sorted() && Set(night).count == ValueClasses.limit)
  }

  @Test func noColourIsSetOnAnElement() throws {
    for sample in SampleCharts.all {
      let svg = try sample.chart.plot(in: sample.notation).get().svg(width: 720, prefix: "c")
      for element in try SVGElement.read(svg).all {
        #expect(element.attributes["style"] == nil && element.attributes["stroke"] == nil)
        if let fill = element.attributes["fill"] { #expect(fill.hasPrefix("url(#c-")) }
        #expect(element.classes.allSatisfy { $0 == "chart" || $0.hasPrefix("chart-") })
      }
    }
  }
}
