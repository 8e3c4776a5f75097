internal import GazetteModel

/// The messages that a site's alerts have led to, earliest first.
///
/// A notice marked `alert` starts a line of messages. Whatever is done to it is told on that line: a notice that
/// changes it, a correction, its end. Each message takes the place of the last on its lines. What is sent follows from
/// what was published by then alone, so that no later day changes it.
struct AlertLog {
  private let site: Site
  private var threads: [String: Thread] = [:]
  /// The last message of each line.
  private var latest: [AlertMessage.Reference] = []
  private var messages: [AlertMessage] = []

  /// What a notice warns of, and the lines on which news of it are told.
  private struct Thread {
    let notice: Notice
    let warning: AlertMessage.Warning
    var lines: [Int]
    /// The later ends that others have given to what it warns of.
    var extensions: [Extension] = []
    /// From when on it holds no more, and the notice that ended it.
    var end: (at: LocalMoment.Instant, by: String)?
    /// Whether it only called off others.
    let isCancel: Bool

    func isLiving(at now: LocalMoment.Instant) -> Bool { end.map { $0.at > now } ?? true }
  }

  /// The end that a notice gives to a warning from some time on.
  private struct Extension {
    let by: String
    let from: LocalMoment.Instant
    let until: LocalMoment
  }

  /// The messages sent by the moment that the site stands at; a preview sends none.
  static func messages(_ site: Site) -> [AlertMessage] {
    guard site.sendsAlerts else { return [] }
    var log = AlertLog(site: site)
    for event in AlertEvent.all(site) { log.take(event) }
    return log.messages
  }

  private init(site: Site) {
    self.site = site
  }

  private mutating func take(_ event: AlertEvent) {
    switch event.kind {
    case .publication: publish(event.notice, at: event.at)
    case .end(let target): callOff(target, event)
    case .correction(let number): correct(event, number)
    case .withdrawal: withdraw(event)
    }
  }

  /// Alert where a notice warns of something new, Update where it changes what was warned of before, Cancel where all
  /// that it does is to end that at once.
  private mutating func publish(_ notice: Notice, at now: LocalMoment.Instant) {
    let deeds = notice.facts.amends.filter { deed in
      deed.verb.changesTarget && isLiving(deed.notice.name, at: now)
    }
    let targets = deeds.compactMap { threads[$0.notice.name] }
    let own = notice.facts.alert.map { AlertMessage.Warning($0, of: notice) }
    guard let inherited = targets.first?.warning ?? own else { return }
    let isCancel =
      own == nil
      && deeds.allSatisfy { deed in
        deed.verb.ends && deed.part == nil && notice.facts.start(of: deed).start <= now
      }
    let lines =
      targets.isEmpty ? [latest.count] : Set(targets.flatMap(\.lines)).sorted()
    let warning = own ?? inherited.changed(by: deeds)
    threads[notice.id] = Thread(notice: notice, warning: warning, lines: lines, isCancel: isCancel)
    for deed in deeds where deed.part == nil { keepEnd(deed, by: notice, at: now) }
    send(
      notice.id, isCancel ? .cancel : targets.isEmpty ? .alert : .update, at: now, notice, warning,
      nil, on: lines)
  }

  /// Keeps what a notice makes of the end of a warning, for all messages to come.
  private mutating func keepEnd(
    _ deed: Notice.Amendment, by notice: Notice, at now: LocalMoment.Instant
  ) {
    let start = notice.facts.start(of: deed).start
    if deed.verb.ends {
      threads[deed.notice.name]?.end = (max(now, start), notice.id)
    } else if deed.verb == .extends, let until = deed.until ?? notice.facts.effective?.until,
      let stated = threads[deed.notice.name]?.warning.stated.id
    {
      threads[stated]?.extensions.append(Extension(by: notice.id, from: start, until: until))
    }
  }

  /// Cancel where a notice that was there before an alert ends it, now that it was sent.
  private mutating func callOff(_ id: String, _ event: AlertEvent) {
    guard let ended = threads[id], ended.isLiving(at: event.at) else { return }
    let notice = event.notice
    var thread =
      threads[notice.id]
      ?? Thread(notice: notice, warning: ended.warning, lines: [], isCancel: true)
    thread.lines = Set(thread.lines + ended.lines).sorted()
    threads[notice.id] = thread
    threads[id]?.end = (event.at, notice.id)
    send(
      event.name, .cancel, at: event.at, notice, ended.warning, nil, on: ended.lines)
  }

  private mutating func correct(_ event: AlertEvent, _ number: Int) {
    guard isLiving(event.notice.id, at: event.at), let thread = threads[event.notice.id],
      !thread.isCancel
    else { return }
    send(
      event.name, .update, at: event.at, event.notice, thread.warning,
      .init(event: .correction(number), notice: event.notice), on: thread.lines)
  }

  /// What a withdrawn notice had changed holds again as it was, which is news of that; else its own news is called off.
  private mutating func withdraw(_ event: AlertEvent) {
    let id = event.notice.id
    guard let thread = threads[id], thread.isLiving(at: event.at) else { return }
    threads[id]?.end = (event.at, id)
    var restored: Thread?
    for deed in event.notice.facts.amends where deed.verb.changesTarget {
      let target = deed.notice.name
      if threads[target]?.end?.by == id { threads[target]?.end = nil }
      if let stated = threads[target]?.warning.stated.id {
        threads[stated]?.extensions.removeAll { $0.by == id }
      }
      if restored == nil, isLiving(target, at: event.at) { restored = threads[target] }
    }
    let cause = AlertMessage.Cause(event: .withdrawal, notice: event.notice)
    let subject = restored ?? thread
    send(
      event.name, restored == nil ? .cancel : .update, at: event.at, subject.notice,
      subject.warning, cause, on: thread.lines)
  }

  /// Whether news of a notice are still news: it holds, and so does what it warns of.
  private func isLiving(_ id: String, at now: LocalMoment.Instant) -> Bool {
    guard let thread = threads[id], thread.isLiving(at: now) else { return false }
    return threads[thread.warning.stated.id]?.isLiving(at: now) ?? true
  }

  /// When a warning expires as far as is known: at the end that the last to extend it gives it, or before that, when
  /// another ends it.
  private func end(of warning: AlertMessage.Warning) -> LocalMoment? {
    let thread = threads[warning.stated.id]
    let last = thread?.extensions.max { ($0.from, $0.by) < ($1.from, $1.by) }
    let until = last?.until ?? warning.expires
    guard let end = thread?.end?.at, until.map({ end < $0.end }) ?? true else { return until }
    return end.moment
  }

  private mutating func send(
    _ name: String, _ kind: AlertMessage.Kind, at now: LocalMoment.Instant, _ notice: Notice,
    _ warning: AlertMessage.Warning, _ cause: AlertMessage.Cause?, on lines: [Int]
  ) {
    var seen: Set<AlertMessage.Reference> = []
    let references = lines.filter { $0 < latest.count }.map { latest[$0] }
      .filter { seen.insert($0).inserted }
    let message = AlertMessage.Reference(name: name, sent: now)
    for line in lines {
      if line < latest.count { latest[line] = message } else { latest.append(message) }
    }
    // The words of that day: a text that is changed later does not change what was sent.
    let day = now.moment.date
    var told = warning
    told.expires = end(of: warning)
    told.stated = warning.stated.standing(on: day)
    messages.append(
      AlertMessage(
        name: name, kind: kind, sent: now, notice: notice.standing(on: day), warning: told,
        cause: cause,
        references: references,
        isExercise: notice.facts.isDemonstration
          || cause?.notice.facts.isDemonstration == true))
  }
}

extension AlertMessage.Warning {
  /// What a notice itself warns of, for as long as it says or holds.
  fileprivate init(_ alert: Alert, of notice: Notice) {
    self.alert = alert
    stated = notice
    onset = alert.onset ?? notice.facts.effective?.from
    expires = alert.expires ?? notice.facts.effective?.until
  }

  /// The same, as it stands after another notice changed it.
  fileprivate func changed(by deeds: [Notice.Amendment]) -> Self {
    var result = self
    result.isAsStated =
      isAsStated
      && deeds.allSatisfy { $0.part == nil && ($0.verb.ends || $0.verb == .extends) }
    return result
  }
}

extension Notice.Verb {
  /// Whether what the other notice says no longer holds as it was.
  fileprivate var changesTarget: Bool { self != .implements && self != .translates }
}
