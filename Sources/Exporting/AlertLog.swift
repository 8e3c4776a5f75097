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
    let lines: [Int]
    /// From when on it holds no more, and the notice that ended it.
    var end: (at: LocalMoment.Instant, by: String)?
    /// Whether it only called off others.
    let isCancel: Bool

    func isLiving(at now: LocalMoment.Instant) -> Bool { end.map { $0.at > now } ?? true }
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
    case .correction(let number): correct(event, number)
    case .withdrawal: withdraw(event)
    }
  }

  /// Alert where a notice warns of something new, Update where it changes what was warned of before, Cancel where all
  /// that it does is to end that at once.
  private mutating func publish(_ notice: Notice, at now: LocalMoment.Instant) {
    let deeds = notice.facts.amends.filter { deed in
      deed.verb.changesTarget && threads[deed.notice.name]?.isLiving(at: now) == true
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
    let warning = own ?? inherited.changed(by: deeds, of: notice)
    send(
      notice.id, isCancel ? .cancel : targets.isEmpty ? .alert : .update, at: now, notice, warning,
      nil, on: lines)
    threads[notice.id] = Thread(notice: notice, warning: warning, lines: lines, isCancel: isCancel)
    for deed in deeds where deed.verb.ends && deed.part == nil {
      threads[deed.notice.name]?.end = (max(now, notice.facts.start(of: deed).start), notice.id)
    }
  }

  private mutating func correct(_ event: AlertEvent, _ number: Int) {
    guard let thread = threads[event.notice.id], thread.isLiving(at: event.at), !thread.isCancel
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
      if restored == nil, let other = threads[target], other.isLiving(at: event.at) {
        restored = other
      }
    }
    let cause = AlertMessage.Cause(event: .withdrawal, notice: event.notice)
    let subject = restored ?? thread
    send(
      event.name, restored == nil ? .cancel : .update, at: event.at, subject.notice,
      subject.warning, cause, on: thread.lines)
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

  /// The same, with the end that another notice gives it.
  fileprivate func changed(by deeds: [Notice.Amendment], of notice: Notice) -> Self {
    var result = self
    for deed in deeds where deed.part == nil {
      if deed.verb.ends {
        result.expires = notice.facts.start(of: deed).start.moment
      } else if deed.verb == .extends {
        result.expires = deed.until ?? notice.facts.effective?.until ?? expires
      }
    }
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
