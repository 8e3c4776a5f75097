internal import Diagnostics
internal import GazetteModel

enum AlertOrderRule: SiteRule {
  static let rule = Rule(
    "alert-order", "an alert counts for a while after it is published and after its event begins",
    explanation: """
      Warning systems drop a message at the moment in `expires`, or when the notice ends where the alert states none. One
      that is over before it is sent, or before the event begins, warns nobody.

      Wrong, in a notice published on 19 March:

      ```yaml
      alert: { event: Flood, expires: 2022-03-18, … }
      ```

      Right:

      ```yaml
      alert: { event: Flood, expires: 2022-03-21, … }
      ```
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    let zone = context.site.configuration.timeZone
    for notice in context.site.notices {
      let facts = notice.facts
      guard let alert = facts.alert, let expires = alert.expires ?? facts.effective?.until else {
        continue
      }
      let starts = [
        ("is published", zone.moment(of: facts.published)),
        ("begins", alert.onset ?? facts.effective?.from),
      ]
      for case (let what, let start?) in starts where expires.end <= start.start {
        findings.add(
          Diagnostic(
            rule, "the alert is over (\(expires)) before it \(what) (\(start))", at: alert.place,
            help: "mend one of the two dates, or leave 'expires' out"))
        break
      }
    }
  }
}
