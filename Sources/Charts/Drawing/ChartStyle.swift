/// The style sheet of all charts: their colours by day, by night and on paper, and what follows from them.
///
/// Every colour is a custom property of the class `chart`, so that a page may set its own. The eight colours of the
/// series started as Okabe and Ito's and were moved until each stands out by 3 : 1 from its ground (WCAG 2.2, success
/// criterion 1.4.11) and all stay apart for those who see no red, no green or no blue.
public enum ChartStyle {
  /// The style sheet.
  public static let css: String = [
    light, dark, paper, texts, lines, fills, slots, shades,
  ].joined()

  static let day = [
    "#145cd6", "#df760b", "#00a66e", "#a176b2", "#8f4500", "#2515ca", "#3d506a", "#890026",
  ]
  static let night = [
    "#368efc", "#edac28", "#4aed8f", "#be93bb", "#fff524", "#c5abff", "#badccd", "#d96f7d",
  ]
  static let dayShades = [
    "#e3eef7", "#c3dbee", "#9cc4e2", "#6faad4", "#428dc1", "#1d6ea6", "#0a4a7c",
  ]
  static let nightShades = [
    "#14304a", "#1b4468", "#245c8a", "#2f6a9b", "#5396cb", "#82b7e3", "#bcdcf7",
  ]

  private static let light =
    ".chart{--chart-ink:#1a1d21;--chart-quiet:#535b66;--chart-grid:#dde1e7;--chart-ground:#fff;"
    + "--chart-hatch:.45;" + colors(day, "color") + colors(dayShades, "shade")
    + "font-family:system-ui,sans-serif;font-size:12px;background:var(--chart-ground)}"

  private static let dark =
    "@media screen and (prefers-color-scheme:dark){.chart{--chart-ink:#e6e9ed;--chart-quiet:#a7b0bb;"
    + "--chart-grid:#39414b;--chart-ground:#14171b;" + colors(night, "color")
    + colors(nightShades, "shade") + "}}"

  private static let paper =
    "@media print{.chart{--chart-grid:#bbb;--chart-hatch:1}}"
    + "@media(forced-colors:active){.chart{--chart-ink:CanvasText;--chart-quiet:CanvasText;"
    + "--chart-grid:GrayText;--chart-ground:Canvas}}"

  private static let texts =
    ".chart text{fill:var(--chart-ink);font-size:12px;unicode-bidi:plaintext}"
    + ".chart .chart-title{font-size:14px;font-weight:700}.chart .chart-panel{font-weight:700}"
    + ".chart .chart-quiet{fill:var(--chart-quiet)}"
    + ".chart .chart-note{paint-order:stroke;stroke:var(--chart-ground);stroke-width:5px;"
    + "stroke-linejoin:round}"

  private static let lines =
    ".chart-line,.chart-line-provisional,.chart-edge,.chart-edge-provisional,.chart-leader,.chart-dot,"
    + ".chart-speck,.chart-speck-provisional{fill:none;stroke:var(--chart-color);stroke-width:2px;stroke-linejoin:round}"
    + ".chart .chart-line-provisional,.chart-edge-provisional{stroke-dasharray:1.5 3}"
    + ".chart .chart-dot{stroke-width:6px;stroke-linecap:round}"
    + ".chart .chart-speck{stroke-width:4px;stroke-linecap:round;opacity:.6}"
    + ".chart .chart-speck-provisional{stroke-width:2px;stroke-linecap:round;opacity:.6}"
    + ".chart .chart-leader{stroke-width:1px}"
    + ".chart-grid,.chart-axis,.chart-rule{fill:none;stroke:var(--chart-quiet)}"
    + ".chart .chart-grid{stroke:var(--chart-grid)}.chart-rule{stroke-dasharray:5 3}"
    + ".chart-band{fill:var(--chart-quiet);opacity:.15}"
    + ".chart-hits path{fill:none;stroke:transparent;stroke-width:14px;stroke-linecap:round;"
    + "pointer-events:stroke}"

  private static let fills =
    ".chart-bar:not([fill]),.chart-area:not([fill]),.chart-area-layered,.chart-paint,.chart-point{"
    + "fill:var(--chart-color)}.chart-area{fill-opacity:.8}.chart-area-layered{fill-opacity:.3}"
    + ".chart-hatch{fill:var(--chart-ground);stroke:var(--chart-ground);stroke-width:1.5px;"
    + "opacity:var(--chart-hatch)}"
    + ".chart .chart-bar-provisional,.chart .chart-area-provisional{fill:var(--chart-color);"
    + "fill-opacity:.3}.chart-bar-provisional{stroke:var(--chart-color);stroke-dasharray:4 2}"
    + ".chart-point-provisional{fill:var(--chart-ground);stroke:var(--chart-color);"
    + "stroke-width:1.5px}"

  /// Eight colours and five dashes, so that no two of forty series look the same.
  private static let slots: String = {
    let dashes = ["", "8 3", "3 3", "10 3 2 3", "14 4"]
    let all = 1...PlotReader.seriesLimit
    func selector(_ prefix: String, _ isWanted: (Int) -> Bool) -> String {
      all.filter(isWanted).map { "\(prefix).chart-\($0)" }.joined(separator: ",")
    }
    let colors = (0..<8).map { color in
      selector("") { ($0 - 1) % 8 == color } + "{--chart-color:var(--chart-color-\(color + 1))}"
    }
    let strokes = (1..<dashes.count).map { dash in
      selector(".chart-line") { ($0 - 1) % dashes.count == dash }
        + "{stroke-dasharray:\(dashes[dash])}"
    }
    return (colors + strokes).joined()
  }()

  private static let shades: String =
    (1...ValueClasses.limit).map {
      ".chart .chart-shade.chart-\($0){fill:var(--chart-shade-\($0))}"
    }.joined()
    + ".chart-cell-provisional{stroke:var(--chart-ink);stroke-dasharray:3 2}"
    + ".chart .chart-empty{fill:none;stroke:var(--chart-quiet);stroke-dasharray:2 2}"
    + ".chart-outline{stroke:var(--chart-ground);stroke-width:.5px;fill-rule:evenodd}"
    + ".chart text.chart-on.chart-6,.chart text.chart-on.chart-7{fill:var(--chart-ground)}"
    + "@media screen and (prefers-color-scheme:dark){.chart text.chart-on.chart-5{"
    + "fill:var(--chart-ground)}}"

  private static func colors(_ values: [String], _ name: String) -> String {
    values.enumerated().map { "--chart-\(name)-\($0 + 1):\($1);" }.joined()
  }
}
