public import Diagnostics

/// The register of the rules.
public enum CheckingRules {
  /// All rules of the whole site; to add one, write its file and name it here.
  public static let all: [any SiteRule.Type] = [
    DuplicateIDRule.self, DuplicateRouteRule.self, EditionsDisagreeRule.self,
    BrokenLinkRule.self, BrokenFragmentRule.self, MissingAlternativeRule.self,
    HeadingLevelRule.self, UnknownTermRule.self, TermIDRule.self, UnknownPageRule.self,
    UnknownNoticeRule.self, EffectiveOrderRule.self, AmendmentCycleRule.self,
    DatasetLicenceRule.self, DatasetDescriptionRule.self, DatasetSummaryRule.self,
    UnknownTableRule.self, UnlinkedAttachmentRule.self,
  ]

  /// Holds a site against all rules.
  public static func check(_ context: CheckContext, findings: inout Findings) {
    for rule in all { rule.check(context, findings: &findings) }
  }
}
