internal import Diagnostics
internal import GazetteModel

enum EffectiveKeys {
  static let from = Key("from", .moment, "The first day or minute on which it holds.")
  static let until = Key(
    "until", .moment,
    "The last day, included whole, or the minute at which it ends; `24:00` ends a day.")
  static let parts = Key(
    "parts", .list(of: .effectivePart),
    "Parts that hold from or until other moments: `[{ part: 3, from: … }]`.")
  static let table = KeyTable("effective", [from, until, parts])
}

enum EffectivePartKeys {
  static let part = Key(
    "part", .text, required: true, "The number that the text gives the part: `3`, `5.2`.")
  static let from = Key(
    "from", .moment,
    "The first day or minute on which the part holds; that of the whole unless set.")
  static let until = Key(
    "until", .moment, "The part's last day or minute; that of the whole unless set.")
  static let table = KeyTable("effective.parts", [part, from, until])
}

enum AmendmentKeys {
  static let notice = Key("notice", .reference, required: true, "The id of the other notice.")
  static let verb = Key(
    "verb", Form<Notice.Verb>.oneOf, required: true, "What is done to it.")
  static let part = Key(
    "part", .text,
    "The number of the part it is done to, as the other notice's text has it; the whole unless set."
  )
  static let on = Key(
    "on", .moment,
    "The day or minute from which it counts; when this notice takes effect unless set.")
  static let until = Key(
    "until", .moment,
    "The end of a suspension, or the new end of a notice that is extended; this notice's own end unless set."
  )
  static let table = KeyTable("amends", [notice, verb, part, on, until])
}

enum WithdrawalKeys {
  static let on = Key("on", .date, required: true, "The day from which the notice is withdrawn.")
  static let reason = Key("reason", .text, required: true, "Why, in the edition's language.")
  static let table = KeyTable("withdrawn", [on, reason])
}

enum CorrectionKeys {
  static let on = Key("on", .date, required: true, "The day of the correction.")
  static let note = Key(
    "note", .text, required: true, "What was corrected, in the edition's language.")
  static let reason = Key("reason", .text, required: true, "Why, in the edition's language.")
  static let text = Key(
    "text", .quotation,
    "The words as they now stand in the text, where they stand once: the page marks them.")
  static let table = KeyTable("corrections", [on, note, reason, text])
}

enum SourceKeys {
  static let title = Key("title", .text, required: true, "The source's title.")
  static let publisher = Key("publisher", .text, "Who published it.")
  static let date = Key("date", .date, "When it was published.")
  static let url = Key("url", .url, "Its address.")
  static let table = KeyTable("source", [title, publisher, date, url])
}

/// Since when and why a notice is withdrawn.
struct Withdrawal: Sendable {
  var on: CalendarDate
  var reason: String
}

/// A day, and where it is written.
struct StatedDay: Sendable {
  var day: CalendarDate
  var place: Place
}

extension Form where Value == Notice.Effective {
  static let effective = Form.group("a group of the keys from, until, parts", EffectiveKeys.table) {
    reader in
    Notice.Effective(
      from: reader(EffectiveKeys.from), until: reader(EffectiveKeys.until),
      parts: reader(EffectiveKeys.parts) ?? [], place: reader.place)
  }
}

extension Form where Value == Notice.Effective.Part {
  static let effectivePart = Form.group(
    "a group of the keys part, from, until", EffectivePartKeys.table
  ) { reader in
    let from = reader(EffectivePartKeys.from)
    let until = reader(EffectivePartKeys.until)
    return reader(EffectivePartKeys.part).map {
      Notice.Effective.Part(name: $0, from: from, until: until)
    }
  }
}

extension Form where Value == Notice.Amendment {
  static let amendment = Form.group(
    "a group of the keys notice, verb, part, on, until", AmendmentKeys.table
  ) {
    reader in
    let part = reader(AmendmentKeys.part)
    let on = reader(AmendmentKeys.on)
    let until = reader(AmendmentKeys.until)
    guard let notice = reader(AmendmentKeys.notice), let verb = reader(AmendmentKeys.verb) else {
      return nil
    }
    return Notice.Amendment(notice: notice, verb: verb, part: part, on: on, until: until)
  }
}

extension Form where Value == Withdrawal {
  static let withdrawal = Form.group("a group of the keys on, reason", WithdrawalKeys.table) {
    reader in
    guard let on = reader(WithdrawalKeys.on), let reason = reader(WithdrawalKeys.reason) else {
      return nil
    }
    return Withdrawal(on: on, reason: reason)
  }
}

extension Form where Value == Notice.Correction {
  static let correction = Form.group(
    "a group of the keys on, note, reason, text", CorrectionKeys.table
  ) { reader in
    let on = reader(CorrectionKeys.on)
    let note = reader(CorrectionKeys.note)
    let reason = reader(CorrectionKeys.reason)
    let text = reader(CorrectionKeys.text)
    guard let on, let note, let reason else { return nil }
    return Notice.Correction(on: on, note: note, reason: reason, text: text)
  }
}

extension Form where Value == Notice.Quotation {
  static let quotation = Form<String>.text.placed { Notice.Quotation($0, at: $1) }
}

extension Form where Value == StatedDay {
  static let statedDay = Form<CalendarDate>.date.placed { StatedDay(day: $0, place: $1) }
}

extension Form where Value == Notice.Source {
  static let source = Form.group(
    "a group of the keys title, publisher, date, url", SourceKeys.table
  ) {
    reader in
    let publisher = reader(SourceKeys.publisher)
    let date = reader(SourceKeys.date)
    let url = reader(SourceKeys.url)
    return reader(SourceKeys.title).map {
      Notice.Source(title: $0, publisher: publisher, date: date, url: url)
    }
  }
}
