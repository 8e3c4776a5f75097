/// The tables of all keys that sources may hold, for the manual.
public enum SourceForms {
  /// `gazette.yaml` and its groups.
  public static let configuration: [KeyTable] = [
    ConfigurationReader.table, PublisherKeys.table, LicenceKeys.table, VocabularyKeys.table,
    TilesKeys.table, TileKeys.table, ComparisonKeys.table, TrendKeys.table,
    SecurityKeys.table, LimitKeys.table,
  ]

  /// The front matter of notices, reports and pages and its groups.
  public static let frontMatter: [KeyTable] = [
    NoticeReader.table, EffectiveKeys.table, AmendmentKeys.table, AlertKeys.table,
    WithdrawalKeys.table, CorrectionKeys.table, SourceKeys.table, ReportReader.table,
    PeriodKeys.table, PageReader.table,
  ]

  /// The head of a view and its columns.
  public static let view: [KeyTable] = [ViewReader.table, ViewColumnKeys.table]

  /// What fenced blocks of a text that show rows may say.
  public static let exhibit: [KeyTable] = [
    TableKeys.table, TableColumnKeys.table, ChartKeys.table, ChannelKeys.table,
    AnnotationKeys.table, MapKeys.table, ValueClassKeys.table,
  ]

  /// `datapackage.json` and its objects.
  public static let descriptor: [KeyTable] =
    [
      DescriptorReader.table, PackageLicenceKeys.table, PackageSourceKeys.table,
      ContributorKeys.table, ChangeKeys.table, ResourceReader.table, DialectKeys.table,
      SchemaReader.table,
      FieldReader.table, ConstraintKeys.table, MissingKeys.table, CategoryKeys.table,
      ForeignKeyKeys.table,
      ReferenceKeys.table,
    ] + RowRuleKeys.tables
}
