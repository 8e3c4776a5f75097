internal import Diagnostics
internal import GazetteModel

enum SkippedNumberRule: SiteRule {
  static let rule = Rule(
    "number-skipped", .warning, "document numbers of a year leave none out",
    explanation: """
      Where an office counts its documents by year, 1号, 2号 and 4号 make readers ask for 3号: it was forgotten, or a number is
      mistyped. Publish the missing one, or mend the number. Drafts and notices that wait for their day have taken their
      numbers, so that they leave no gap.

      A series of which the site has less than half is taken for one that is published in part, and not reported; nor is what
      comes before its first number.

      - Wrong: `京防发〔2022〕1号`, `京防发〔2022〕2号`, `京防发〔2022〕4号`
      - Right: `京防发〔2022〕1号`, `京防发〔2022〕2号`, `京防发〔2022〕3号`
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    var series: [Key: [Int: Notice]] = [:]
    for notice in context.site.notices + context.site.withheld {
      guard let number = notice.facts.number,
        let position = DocumentNumber(number).position
      else { continue }
      let key = Key(authority: notice.facts.authority.name, series: position.series)
      if series[key]?[position.number] == nil {
        series[key, default: [:]][position.number] = notice
      }
    }
    let published = Set(context.site.notices.map(\.id))
    let ordered = series.sorted { $0.key < $1.key }.map(\.value)
    for members in ordered {
      let numbers = members.keys.sorted()
      guard let first = numbers.first, let last = numbers.last,
        last - first + 1 - numbers.count <= numbers.count
      else { continue }
      for (before, after) in zip(numbers, numbers.dropFirst()) where after > before + 1 {
        guard let one = members[before], let other = members[after] else { continue }
        let neighbours = [one, other].filter { published.contains($0.id) }
        guard let place = neighbours.last?.place(of: "number") else { continue }
        findings.add(
          Diagnostic(
            rule, "\(missing(before, after)) between \(before) and \(after) in this series",
            at: place,
            related: neighbours.count == 2
              ? one.place(of: "number").map { [.init("the number before", at: $0)] } ?? [] : [],
            help: "publish what is missing, or mend the number that is wrong"))
      }
    }
  }

  private static func missing(_ before: Int, _ after: Int) -> String {
    after == before + 2
      ? "number \(before + 1) is missing" : "numbers \(before + 1) to \(after - 1) are missing"
  }

  private struct Key: Hashable, Comparable {
    var authority: String
    var series: DocumentNumber.Series

    static func < (left: Key, right: Key) -> Bool {
      (left.authority, left.series.prefix, left.series.suffix)
        < (right.authority, right.series.prefix, right.series.suffix)
    }
  }
}
