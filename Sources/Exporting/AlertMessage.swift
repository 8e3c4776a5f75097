internal import GazetteModel

/// A message of the Common Alerting Protocol: what it tells, and what it takes the place of.
///
/// Name and time never change once it is sent, and neither does the order of messages.
struct AlertMessage: Sendable {
  /// Its permanent name, part of its address.
  let name: String
  /// What it does to earlier messages (`msgType`).
  let kind: Kind
  /// When it was sent, on the site's own clock.
  let sent: LocalMoment.Instant
  /// The notice whose words it tells.
  let notice: Notice
  /// The warning.
  let warning: Warning
  /// What happened to a notice, where that is why it was sent.
  let cause: Cause?
  /// The messages whose place it takes.
  let references: [Reference]
  /// Whether it is only an exercise, since what it tells is made up.
  let isExercise: Bool

  enum Kind: String, Sendable {
    case alert = "Alert"
    case update = "Update"
    case cancel = "Cancel"
  }

  /// What is warned of: the facts, the notice that states them, and the time they count for.
  struct Warning: Sendable {
    var alert: Alert
    /// The notice whose editions have the words of the alert.
    var stated: Notice
    var onset: LocalMoment?
    var expires: LocalMoment?
    /// Whether people are still to do what it says; else the news itself says what.
    var isAsStated = true
  }

  /// A correction or withdrawal, and the notice that has the words for it.
  struct Cause: Sendable {
    let event: SiteChange.Event
    let notice: Notice
  }

  /// An earlier message.
  struct Reference: Sendable, Hashable {
    let name: String
    let sent: LocalMoment.Instant
  }
}

extension AlertMessage {
  /// The line that sums the message up for readers of an edition.
  func headline(_ edition: Notice.Edition, _ words: Words) -> String {
    let title = edition.alert?.headline ?? edition.title
    guard let cause else { return title }
    return words(.feedOfChangesEntry, ["change": words(cause.event.word), "title": title])
  }

  /// What happened, then what the notice says, for readers of an edition; nil where neither is said.
  func description(_ edition: Notice.Edition) -> String? {
    let reason = cause.flatMap { cause in
      cause.notice.bestEdition(for: edition.language).flatMap {
        cause.notice.explanation(of: cause.event, in: $0)
      }
    }
    let texts = [reason, edition.summary].compactMap(\.self)
    return texts.isEmpty ? nil : texts.joined(separator: "\n")
  }
}
