internal import GazetteModel
internal import Templates

/// A notice: its record, its text, and what became of it.
struct NoticePage: Sendable {
  let frame: Frame
  let notice: Notice
  let text: Notice.Edition

  private var edition: Edition { frame.edition }
  private var facts: Notice.Facts { notice.facts }
  private var standing: Standing { edition.status(of: notice) }

  static func names(_ frame: Names<Frame>) -> Names<NoticePage> {
    Names<NoticePage>(
      "notice page", "A notice, `notice.mustache`.",
      sharing: frame.entries { $0.frame },
      [
        .text("id", "The notice's permanent id.") { $0.notice.id },
        .optionalText("summary", "The notice's summary.") { $0.text.summary },
        .text("kind", "What the document is.") { $0.edition.words($0.facts.kind.word) },
        .list("record", "The official record, line by line.", of: RecordItem.names) { $0.record },
        .text("status", "The status as a name: `in-force`.") { $0.standing.status.rawValue },
        .text("status_label", "The status in the page's language.") {
          $0.edition.words($0.standing.status.word)
        },
        .flag("holds", "Whether the notice holds on the site's day.") { $0.standing.status.holds },
        .optionalScope(
          "next", "The next change of its status that is known.", of: NextStatusItem.names
        ) { page in
          page.standing.next.map { NextStatusItem(next: $0, edition: page.edition) }
        },
        .optionalText(
          "outlook", "The statuses that it is known to have later, for the script."
        ) {
          Outlook($0.standing, $0.edition).json(ifEmpty: true)
        },
        .optionalText("preview", "Why only a preview shows the notice.") {
          PreviewMark.text($0.notice, $0.edition)
        },
        .optionalScope(
          "timeline", "The notices that this one is joined with by amendments.",
          of: TimelineItem.names
        ) { TimelineItem($0.notice, $0.edition) },
        .flag("withdrawn", "Whether the notice is withdrawn.") { $0.standing.status == .withdrawn },
        .optionalText("withdrawn_on", "The day on which it was or will be withdrawn.") { page in
          page.facts.withdrawn.map { page.edition.writer.date($0) }
        },
        .optionalText("withdrawn_date", "The same as `YYYY-MM-DD`.") {
          $0.facts.withdrawn?.description
        },
        .optionalText("withdrawal_reason", "Why it was withdrawn.") { $0.withdrawalReason },
        .list("changes", "What other notices have done to this one.", of: ChangeItem.names) {
          $0.changes
        },
        .list(
          "amends", "What this notice does to others: what has happened, and what is to come.",
          of: ChangeItem.names
        ) { $0.amends },
        .list("corrections", "What was corrected, latest first.", of: CorrectionItem.names) {
          CorrectionItem.items($0.notice, $0.text, $0.edition)
        },
        .optionalScope(
          "lag", "What the edition lacks where the original has changed since.", of: LagItem.names
        ) { LagItem($0.notice, $0.text, $0.edition) },
        .list(
          "versions",
          "The versions of the text, the present one first, where there are earlier ones.",
          of: NoticeVersionItem.names
        ) { NoticeVersionItem.items($0.notice, $0.text, $0.edition) },
        .optionalScope("source", "Where the content comes from.", of: SourceItem.names) { page in
          page.text.source.map { SourceItem(source: $0, writer: page.edition.writer) }
        },
        .list(
          "contents", "The headings of the text, where there are at least three.",
          of: HeadingItem.names
        ) {
          HeadingItem.contents($0.text.prose)
        },
        .html("body", "The text, as HTML.") {
          ProseWriter($0.frame).html($0.text)
        },
        .text("record_url", "The notice's record for programs, JSON.") { page in
          page.edition.path(page.edition.site.record(of: page.notice.id))
        },
        .optionalText("alert_url", "The first alert message of the notice, where it is an alert.") {
          page in
          let site = page.edition.site
          guard page.facts.alert != nil, site.sendsAlerts else { return nil }
          return page.edition.path(site.alert(page.notice.id))
        },
        .html("linked_data", "The notice for search engines, JSON-LD to stand in a script.") {
          LinkedDataWriter(edition: $0.edition).document($0.notice, $0.text)
        },
        .list("areas", "The areas it holds for.", of: LinkItem.names) { $0.areas },
        .list("topics", "Its topics.", of: LinkItem.names) { $0.topics },
      ])
  }

  private var areas: [LinkItem] {
    facts.areas.map { area in
      LinkItem(
        title: edition.name(area, in: edition.site.areas),
        url: edition.path(edition.site.list(.area(area.name), edition.language)),
        otherLanguage: edition.otherLanguage(of: .area(area.name)))
    }
  }

  private var topics: [LinkItem] {
    facts.topics.map { topic in
      LinkItem(
        title: edition.name(topic, in: edition.site.topics),
        url: edition.path(edition.site.list(.topic(topic.name), edition.language)),
        otherLanguage: edition.otherLanguage(of: .topic(topic.name)))
    }
  }

  /// The lines that readers of official documents expect, in the order of the Chinese register: those that say nothing left out.
  private var record: [RecordItem] {
    let words = edition.words
    let writer = edition.writer
    var lines: [RecordItem] = []
    func add(_ label: WordName, _ value: String?, datetime: String? = nil, links: [LinkItem] = []) {
      guard let value else { return }
      lines.append(RecordItem(label: words(label), value: value, datetime: datetime, links: links))
    }
    add(.recordIndex, facts.index)
    add(.recordKind, words(facts.kind.word))
    add(.recordTopics, facts.topics.isEmpty ? nil : writer.list(topics.map(\.title)), links: topics)
    let authority = edition.name(facts.authority, in: edition.site.authorities)
    let list = edition.site.list(.authority(facts.authority.name), edition.language)
    let isKnown = edition.site.authorities[facts.authority.name] != nil
    add(
      .recordAuthority, authority,
      links: isKnown
        ? [
          LinkItem(
            title: authority, url: edition.path(list),
            otherLanguage: edition.otherLanguage(of: .authority(facts.authority.name)))
        ] : [])
    add(.recordIssued, writer.date(facts.issued), datetime: facts.issued.description)
    add(.recordTitle, words(.quotedTitle, ["title": text.title]))
    add(.recordNumber, facts.number)
    add(
      .recordPublished, writer.moment(facts.published.moment),
      datetime: facts.published.moment.minute == nil
        ? facts.published.description
        : edition.site.configuration.timeZone.timestamp(facts.published))
    add(.recordEffective, writer.range(facts.effective))
    add(.recordRules, facts.rules.isEmpty ? nil : writer.list(rules))
    add(.recordAreas, facts.areas.isEmpty ? nil : writer.list(areas.map(\.title)), links: areas)
    add(.recordStatus, words(standing.status.word))
    return lines
  }

  private var rules: [String] { facts.rules.map { "\($0.rule.name) = \($0.value)" } }

  private var changes: [ChangeItem] {
    standing.changes.map { change in
      item(
        change.notice, phrase(change.verb.passiveWord, .changedPart, change.part), at: change.at,
        until: standing.suspensionEnds[change], isPassive: true)
    }
  }

  private var amends: [ChangeItem] {
    edition.relations.deeds(of: notice).map { amendment in
      let at = facts.start(of: amendment)
      let change = Standing.Change(
        notice: notice.id, verb: amendment.verb, part: amendment.part, at: at)
      let target = edition.index.notice(amendment.notice.name)
      return item(
        amendment.notice.name, phrase(amendment.verb.word, .verbPart, amendment.part), at: at,
        until: target.flatMap { edition.status(of: $0).suspensionEnds[change] }, isPassive: false)
    }
  }

  /// What is done, by the word that names the part too where it is not done to the whole.
  private func phrase(_ word: WordName, _ partial: WordName, _ part: String?) -> String {
    let change = edition.words(word)
    return part.map { edition.words(partial, ["change": change, "part": $0]) } ?? change
  }

  private func item(
    _ id: String, _ verb: String, at moment: LocalMoment, until: LocalMoment?, isPassive: Bool
  ) -> ChangeItem {
    let other = edition.index.notice(id).flatMap { NoticeItem($0, edition) }
    return ChangeItem(
      verb: verb, title: other?.text.title ?? id,
      url: other.map { edition.path(edition.site.notice(id, $0.text.language)) },
      otherLanguage: other?.otherLanguage,
      mark: other?.otherLanguage.map { edition.writer.mark(of: $0) }, isPassive: isPassive,
      on: edition.writer.moment(moment), datetime: edition.datetime(moment),
      period: until.flatMap { edition.writer.range(moment, $0) })
  }

  private var withdrawalReason: String? {
    text.withdrawalReason ?? notice.editions.lazy.compactMap(\.withdrawalReason).first
  }
}
