public import Diagnostics

/// The register of the rules.
public enum CheckingRules {
  /// All rules of the whole site; to add one, write its file and name it here.
  public static let all: [any SiteRule.Type] = [
    DuplicateIDRule.self, DuplicateRouteRule.self, EditionsDisagreeRule.self,
    BrokenLinkRule.self, BrokenFragmentRule.self, MissingAlternativeRule.self,
    HeadingLevelRule.self, UnknownTermRule.self, TermIDRule.self, UnknownPageRule.self,
    UnknownNoticeRule.self, EffectiveOrderRule.self, AmendmentCycleRule.self,
    AlertAreaRule.self, AlertOrderRule.self, SecurityExpiredRule.self,
    DatasetLicenceRule.self, DatasetDescriptionRule.self, DatasetSummaryRule.self,
    UnknownTableRule.self, UnlinkedAttachmentRule.self, CoordinatesRule.self,
    RowRuleColumnRule.self,
  ]

  /// The rules of rows and of releases, which hold where a descriptor asks for them.
  public static let ofData: [Rule] = [
    DateGapCheck.rule, FallCheck.rule, TotalCheck.rule, ShareCheck.rule, CreditCodeCheck.rule,
    DivisionCodeCheck.rule, RepeatedFileCheck.rule, EmptyTableRule.rule,
    RowCountRule.rule, UnchangedDataRule.rule,
  ]

  /// Holds a site against all rules.
  public static func check(_ context: CheckContext, findings: inout Findings) {
    for rule in all { rule.check(context, findings: &findings) }
  }

  /// Looks at what the tables turned out to be, and holds it against what the last build published.
  public static func check(_ release: ReleaseContext, findings: inout Findings) {
    EmptyTableRule.check(release, findings: &findings)
    RowCountRule.check(release, findings: &findings)
    UnchangedDataRule.check(release, findings: &findings)
  }
}
