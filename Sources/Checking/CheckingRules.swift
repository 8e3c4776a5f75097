public import Diagnostics
public import GazetteModel

/// The register of the rules.
public enum CheckingRules {
  /// All rules of the whole site; to add one, write its file and name it here.
  public static let all: [any SiteRule.Type] = [
    DuplicateIDRule.self, DuplicateRouteRule.self, EditionsDisagreeRule.self,
    BrokenLinkRule.self, BrokenFragmentRule.self, MissingAlternativeRule.self,
    HeadingLevelRule.self, UnknownTermRule.self, TermIDRule.self, UnknownPageRule.self,
    UnknownNoticeRule.self, EffectiveOrderRule.self, AmendmentCycleRule.self,
    RuleConflictRule.self, UnlinkedReplacementRule.self, EarlyCorrectionRule.self,
    TextAheadRule.self,
    DuplicateNumberRule.self, SkippedNumberRule.self,
    AlertAreaRule.self, AlertOrderRule.self, SecurityExpiredRule.self,
    DatasetLicenceRule.self, DatasetDescriptionRule.self, DatasetSummaryRule.self,
    UnknownTableRule.self, UnlinkedAttachmentRule.self, CoordinatesRule.self,
    RowRuleColumnRule.self, UnknownRowsRule.self, UnknownColumnRule.self,
    AnnotatedNoticeRule.self,
    NumericColumnRule.self,
    FigureReferenceRule.self,
  ]

  /// The rules of the texts of notices.
  public static let ofTexts: [Rule] = texts.map { $0.rule }

  /// The rules of what becomes of a notice that was published.
  public static let ofReleasedNotices: [Rule] = [
    SilentEditRule.rule, FactGoneRule.rule, NoticeGoneRule.rule,
  ]

  /// The rules of the values that texts quote from views.
  public static let ofFigures: [Rule] = [FigureDiffersRule.rule, FigureChangedRule.rule]

  private static let texts: [any TextRule.Type] = [
    PlaceholderRule.self, EffectiveTextRule.self, EditionFiguresRule.self, EditionLinksRule.self,
  ]

  /// The rules of rows and of releases, which hold where a descriptor asks for them.
  public static let ofData: [Rule] = [
    DateGapCheck.rule, FallCheck.rule, TotalCheck.rule, ShareCheck.rule, CreditCodeCheck.rule,
    DivisionCodeCheck.rule, RepeatedFileCheck.rule, EmptyTableRule.rule,
    RowCountRule.rule, UnchangedDataRule.rule,
  ]

  /// The rules of what pages show of the answers of views.
  public static let ofAnswers: [Rule] = [TileValueRule.rule]

  /// Holds a site against all rules.
  public static func check(_ context: CheckContext, findings: inout Findings) {
    for rule in all { rule.check(context, findings: &findings) }
  }

  /// Holds what the editions of one notice say against the rules of texts.
  ///
  /// Any thread.
  public static func check(_ notice: Notice, findings: inout Findings) {
    let read = NoticeTexts(notice)
    for rule in texts { rule.check(read, findings: &findings) }
  }

  /// Holds a notice against what the last build published of it.
  public static func check(_ release: NoticeRelease, findings: inout Findings) {
    SilentEditRule.check(release, findings: &findings)
    FactGoneRule.check(release, findings: &findings)
    NoticeGoneRule.check(release, findings: &findings)
  }

  /// Holds what pages show against the answers of views.
  public static func check(_ site: Site, _ answers: Answers, findings: inout Findings) {
    TileValueRule.check(site, answers, findings: &findings)
  }

  /// Looks for every notice that the last build published, by id.
  public static func check(
    published ids: [String], in site: Site, findings: inout Findings
  ) {
    NoticeGoneRule.check(published: ids, in: site, findings: &findings)
  }

  /// Holds the values that texts quote against the answers of views, and these against the last build's.
  public static func check(_ figures: FigureContext, findings: inout Findings) {
    FigureDiffersRule.check(figures, findings: &findings)
    FigureChangedRule.check(figures, findings: &findings)
  }

  /// Looks at what the tables turned out to be, and holds it against what the last build published.
  public static func check(_ release: ReleaseContext, findings: inout Findings) {
    EmptyTableRule.check(release, findings: &findings)
    RowCountRule.check(release, findings: &findings)
    UnchangedDataRule.check(release, findings: &findings)
  }
}
