internal import Charts
internal import GazetteModel
internal import Templates

/// The notices that amendments join with one, as a drawing and as a table.
struct TimelineItem: Sendable {
  let notice: Notice
  let edition: Edition
  /// The earliest first.
  private let notices: [NoticeItem]

  /// The chain of a notice; nil where it is joined with none.
  init?(_ notice: Notice, _ edition: Edition) {
    let chain = edition.relations.chain(of: notice.id)
    guard chain.count > 1 else { return nil }
    self.notice = notice
    self.edition = edition
    notices = chain.compactMap { edition.index.notice($0) }
      .sorted { ($0.facts.issued, $0.id) < ($1.facts.issued, $1.id) }
      .compactMap { NoticeItem($0, edition) }
  }

  static let names = Names<TimelineItem>(
    "timeline", "The notices that amendments join with a notice.",
    [
      .html("drawing", "A drawing of when each was in force and what it did, as SVG.") {
        $0.drawing
      },
      .list("rows", "The same, notice by notice, the earliest first.", of: TimelineRowItem.names) {
        $0.rows
      },
    ])

  private var rows: [TimelineRowItem] {
    notices.enumerated().map { index, item in
      TimelineRowItem(
        number: index + 1, notice: item, isCurrent: item.notice.id == notice.id,
        deeds: deeds(of: item.notice).map { deed in
          TimelineDeedItem(
            text: deed.text, on: edition.writer.moment(deed.at), date: edition.datetime(deed.at))
        })
    }
  }

  private var drawing: [UInt8] {
    var rows: [Timeline.Row] = []
    var marks: [Timeline.Mark] = []
    let today = edition.asOf.dayNumber
    var days = [today]
    for (index, item) in notices.enumerated() {
      let bars = bars(of: item.notice)
      days += bars.flatMap { [$0.from, $0.until ?? today] }
      rows.append(
        Timeline.Row(
          label: "\(index + 1)  \(item.text.title)", isCurrent: item.notice.id == notice.id,
          bars: bars))
      for deed in deeds(of: item.notice) {
        let day = deed.at.start.moment.date.dayNumber
        days.append(day)
        marks.append(
          Timeline.Mark(row: index, target: deed.target, day: day, label: deed.text))
      }
    }
    let first = days.min() ?? today
    let last = days.max() ?? today
    // Some room behind the last day shows what goes on.
    let range = first...(last + (last - first) / 20 + 1)
    let title = notice.bestEdition(for: edition.language)?.title ?? notice.id
    return Timeline(
      title: edition.words(.timelineOf, ["title": title]),
      summary: edition.words(.timelineInTable), range: range, rows: rows, marks: marks,
      ticks: TimelineTicks.ticks(range),
      now: Timeline.Tick(day: today, label: edition.asOf.description)
    ).svg(id: "timeline")
  }

  /// Something that a notice of the chain does to another of it.
  private struct Deed {
    var target: Int
    var at: LocalMoment
    var text: String
  }

  private func deeds(of notice: Notice) -> [Deed] {
    edition.relations.deeds(of: notice).compactMap { amendment in
      guard let target = notices.firstIndex(where: { $0.notice.id == amendment.notice.name })
      else { return nil }
      let verb = edition.words(amendment.verb.word)
      let change = amendment.part.map {
        edition.words(.verbPart, ["change": verb, "part": $0])
      }
      let number = edition.writer.number(target + 1)
      return Deed(
        target: target,
        at: notice.facts.start(of: amendment),
        text: edition.words(
          .timelineMark, ["change": change ?? verb, "number": number]))
    }
  }

  /// The days on which a notice held or was suspended, as far as they are known.
  private func bars(of notice: Notice) -> [Timeline.Bar] {
    let position = edition.index.position(of: notice.id)
    let past = position.flatMap { number in
      edition.history.spans.indices.contains(number) ? edition.history.spans[number] : nil
    }
    let later = edition.status(of: notice).later.map { ($0.status, $0.at.moment.date) }
    let turns = (past ?? []).map { ($0.status, $0.from) } + later
    return turns.indices.compactMap { index in
      let (status, from) = turns[index]
      guard status.holds || status == .suspended else { return nil }
      let until = index + 1 < turns.count ? turns[index + 1].1.dayNumber : nil
      return Timeline.Bar(
        from: from.dayNumber, until: until, kind: status.holds ? "held" : "suspended")
    }
  }
}
