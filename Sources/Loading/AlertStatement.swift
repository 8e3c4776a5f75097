internal import Diagnostics
internal import GazetteModel

/// What one edition states of an alert; the facts that it leaves out another may state.
struct AlertStatement: Sendable {
  var text: Alert.Text?
  var categories: [Alert.Category]?
  var responses: [Alert.Response]?
  var urgency: Alert.Urgency?
  var severity: Alert.Severity?
  var certainty: Alert.Certainty?
  var onset: LocalMoment?
  var expires: LocalMoment?
  var place: Place
  /// The facts in one spelling, each with its place.
  var stated: [Notice.StatedFact]
  /// The keys that are there, those with faults included.
  var keys: Set<String>

  init(_ reader: inout MappingReader) {
    let event = reader(AlertKeys.event)
    let headline = reader(AlertKeys.headline)
    let instruction = reader(AlertKeys.instruction)
    let audience = reader(AlertKeys.audience)
    let contact = reader(AlertKeys.contact)
    text = event.map {
      Alert.Text(
        event: $0, headline: headline, instruction: instruction, audience: audience,
        contact: contact)
    }
    categories = reader(AlertKeys.category)
    responses = reader(AlertKeys.response)
    urgency = reader(AlertKeys.urgency)
    severity = reader(AlertKeys.severity)
    certainty = reader(AlertKeys.certainty)
    onset = reader(AlertKeys.onset)
    expires = reader(AlertKeys.expires)
    place = reader.place
    keys = Set(reader.all.map(\.key))
    let values: [(String, String?)] = [
      (
        AlertKeys.category.name,
        categories.map { $0.map(\.rawValue).sorted().joined(separator: ", ") }
      ),
      (
        AlertKeys.response.name,
        responses.map { $0.map(\.rawValue).sorted().joined(separator: ", ") }
      ),
      (AlertKeys.urgency.name, urgency?.rawValue), (AlertKeys.severity.name, severity?.rawValue),
      (AlertKeys.certainty.name, certainty?.rawValue), (AlertKeys.onset.name, onset?.description),
      (AlertKeys.expires.name, expires?.description),
    ]
    stated = values.compactMap { [reader] key, value in
      guard let value, let place = reader.value(of: key)?.place else { return nil }
      return Notice.StatedFact(key: "alert." + key, value: value, place: place)
    }
  }

  /// The alert of a notice, each fact taken from the first edition that states it; nil where none is stated.
  ///
  /// What the standard asks for and nobody states is reported once, and an event that an edition lacks there.
  static func joined(
    _ results: [NoticeReader.Result], findings: inout Findings
  ) -> Alert? {
    let statements = results.compactMap(\.facts.alert)
    guard let first = statements.first else { return nil }
    func pick<Value>(_ path: KeyPath<AlertStatement, Value?>) -> Value? {
      statements.lazy.compactMap { $0[keyPath: path] }.first
    }
    let required: [(name: String, form: String)] = [
      (AlertKeys.category.name, AlertKeys.category.form.name),
      (AlertKeys.urgency.name, AlertKeys.urgency.form.name),
      (AlertKeys.severity.name, AlertKeys.severity.form.name),
      (AlertKeys.certainty.name, AlertKeys.certainty.form.name),
    ]
    for key in required where !statements.contains(where: { $0.keys.contains(key.name) }) {
      report(key.name, key.form, at: first.place, &findings)
    }
    for result in results {
      let isStated = result.facts.alert.map { $0.keys.contains(AlertKeys.event.name) }
      guard !(isStated ?? result.keys.contains("alert")) else { continue }
      let prose = result.edition.prose
      report(
        AlertKeys.event.name, "what kind of event it is, in the edition's language",
        at: result.facts.alert?.place ?? Place(prose.file, 0..<min(3, prose.offset)), &findings)
    }
    guard let categories = pick(\.categories), let urgency = pick(\.urgency),
      let severity = pick(\.severity), let certainty = pick(\.certainty)
    else { return nil }
    return Alert(
      categories: categories, responses: pick(\.responses) ?? [], urgency: urgency,
      severity: severity, certainty: certainty, onset: pick(\.onset), expires: pick(\.expires),
      place: first.place)
  }

  private static func report(
    _ key: String, _ form: String, at place: Place, _ findings: inout Findings
  ) {
    findings.add(
      Diagnostic(
        LoadingRules.missingKey, "'alert.\(key)' is missing", at: place,
        help: "add '\(key)' to 'alert': \(form)"))
  }
}
