internal import Diagnostics
internal import GazetteModel

enum SecurityExpiredRule: SiteRule {
  static let rule = Rule(
    "security-expired", .warning,
    "where to report weaknesses of the site is confirmed once a year",
    explanation: """
      `security:` in `gazette.yaml` becomes `/.well-known/security.txt`. After the day in `expires` nobody relies on it, so
      that reports do not go to people who have left (RFC 9116, §2.5.5). Make sure that somebody reads what arrives at
      `contact`, then write a day that is at most a year ahead.

      Wrong, when the day has passed:

      ```yaml
      security: { contact: security@office.example, expires: 2022-06-30 }
      ```

      Right:

      ```yaml
      security: { contact: security@office.example, expires: 2023-06-30 }
      ```
      """)

  static func check(_ context: CheckContext, findings: inout Findings) {
    let site = context.site
    guard let security = site.configuration.security, let now = site.moment,
      site.configuration.timeZone.moment(of: security.expires).end <= now.start
    else { return }
    findings.add(
      Diagnostic(
        rule, "the contact for security reports has expired (\(security.expires))",
        at: security.place,
        help: "see that the contact is still right, then set 'expires' to a day within a year"))
  }
}
