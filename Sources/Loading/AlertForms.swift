internal import Diagnostics
internal import GazetteModel

enum AlertKeys {
  static let event = Key(
    "event", .text, "The kind of event in a word or two, in the edition's language.")
  static let category = Key(
    "category", .oneOrMore(of: Form<Alert.Category>.oneOf), "What kind of event it is, or a list.")
  static let response = Key(
    "response", .oneOrMore(of: Form<Alert.Response>.oneOf), "What people are to do, or a list.")
  static let urgency = Key(
    "urgency", Form<Alert.Urgency>.oneOf,
    "How soon people are to act: `Expected` is within the hour.")
  static let severity = Key("severity", Form<Alert.Severity>.oneOf, "How bad it is.")
  static let certainty = Key(
    "certainty", Form<Alert.Certainty>.oneOf, "How sure it is: `Observed` goes on already.")
  static let onset = Key(
    "onset", .moment, "When the event begins; when the notice takes effect unless set.")
  static let expires = Key(
    "expires", .moment, "Until when the message counts; when the notice ends unless set.")
  static let headline = Key(
    "headline", .text, "The warning in a line, in the edition's language; the title unless set.")
  static let instruction = Key(
    "instruction", .text, "What people are to do, in the edition's language.")
  static let audience = Key("audience", .text, "Whom it is for, in the edition's language.")
  static let contact = Key("contact", .text, "Whom to ask, in the edition's language.")
  static let table = KeyTable(
    "alert",
    [
      event, category, response, urgency, severity, certainty, onset, expires, headline,
      instruction, audience, contact,
    ])
}

extension Form where Value == AlertStatement {
  static let alert = Form.group(
    "a group of keys such as event, category, urgency, severity, certainty", AlertKeys.table
  ) { AlertStatement(&$0) }
}

extension Form {
  /// One value, or a list of at least one, none twice.
  static func oneOrMore<Element: Hashable & Sendable>(of element: Form<Element>) -> Form
  where Value == [Element] {
    Form(name: element.name + ", or a list of these") { value, findings in
      guard case .list(let values) = value.content else {
        return element.read(value, &findings).map { [$0] }
      }
      var seen: Set<Element> = []
      let elements = values.compactMap { element.read($0, &findings) }
        .filter { seen.insert($0).inserted }
      if values.isEmpty { _ = element.read(value, &findings) }
      return elements.isEmpty ? nil : elements
    }
  }
}
