internal import Diagnostics
internal import GazetteModel

/// Finds withdrawals and alerts that were published and are no longer there.
enum FactGoneRule {
  static let rule = Rule(
    "fact-gone", "a withdrawal or an alert that was published is not taken out again",
    explanation: """
      People have acted on it: they no longer follow a notice that was withdrawn, and warning systems hold an alert until
      they hear that it is over. No correction can undo either. Put back what the site at the target says; what is to
      count again is published as a new notice, and an alert ends with `effective: { until: … }` or is cancelled by
      withdrawing its notice. A build for an earlier day than that of the site at the target has nothing to compare with.

      - Wrong: `withdrawn` is deleted from the front matter of a notice that was withdrawn
      - Right: `withdrawn` stays, and a new notice says what holds
      """)

  static func check(_ release: NoticeRelease, findings: inout Findings) {
    guard !release.isBackwards else { return }
    let (notice, last) = (release.notice, release.last)
    func report(_ key: String, _ what: String, _ help: String) {
      findings.add(
        Diagnostic(
          rule, "\(what), and '\(key)' is gone", at: notice.place(of: key), help: help))
    }
    if let day = last.withdrawn, notice.facts.withdrawn == nil {
      report(
        "withdrawn", "the notice '\(notice.id)' was published as withdrawn on \(day)",
        "put back withdrawn: { on: \(day), reason: … }; publish what is to count again as a new notice"
      )
    }
    if last.isAlert, notice.facts.alert == nil {
      report(
        "alert", "the notice '\(notice.id)' was published as an alert",
        "put 'alert' back; to end the alert, add 'until' to 'effective' or withdraw the notice")
    }
  }
}
