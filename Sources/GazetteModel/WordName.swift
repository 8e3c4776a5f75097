/// The interface words that the program itself asks for; templates ask for further ones.
public enum WordName: String, Sendable, CaseIterable {
  /// What the language calls itself.
  case languageName = "language-name"
  /// The locale whose ways of writing dates and numbers the language follows: `en-GB`.
  case locale = "locale"
  /// A day with a time: `{date}`, `{time}`.
  case dateTime = "date-time"
  /// From one day to another: `{from}`, `{until}`.
  case fromUntil = "from-until"
  /// From a day on: `{from}`.
  case from = "from"
  /// Until a day: `{until}`.
  case until = "until"
  /// A title in the brackets of the language: `{title}`.
  case quotedTitle = "quoted-title"
  /// What stands between the items of a list in a sentence.
  case listSeparator = "list-separator"
  /// The language that a link leads to, beside the link: `{language}`.
  case inLanguage = "in-language"
  /// That a page has no edition in this language, told in this language.
  case noEdition = "no-edition"
  /// A number of notices: `{count}`.
  case noticeCount = "notice-count"
  /// A number of rows: `{count}`.
  case rowCount = "row-count"
  /// What a number was before, behind "more than".
  case before = "before"
  /// A number that is more than another: `{amount}`, `{before}`.
  case moreThan = "more-than"
  /// A number that is less than another: `{amount}`, `{before}`.
  case lessThan = "less-than"
  /// A number that is the same as another: `{before}`.
  case sameAs = "same-as"
  /// A number that is more than it was on a day: `{amount}`, `{date}`.
  case upSince = "up-since"
  /// A number that is less than it was on a day: `{amount}`, `{date}`.
  case downSince = "down-since"
  /// A number that is what it was on a day: `{date}`.
  case unchangedSince = "unchanged-since"
  /// How far two percentages are apart: `{count}`.
  case percentagePoints = "percentage-points"
  /// What a small line shows: `{title}`, `{from}`, `{first}`, `{until}`, `{last}`, `{least}`, `{greatest}`.
  case trendOf = "trend-of"
  /// That there is no value.
  case noValue = "no-value"
  /// The start page.
  case home = "home"
  /// The archive of notices.
  case notices = "notices"
  /// The list of reports.
  case reports = "reports"
  /// All areas.
  case areas = "areas"
  /// All topics.
  case topics = "topics"
  /// The catalogue of data.
  case data = "data"
  /// The page for addresses that do not exist.
  case notFound = "not-found"
  /// Notices of a year: `{year}`.
  case noticesOfYear = "notices-of-year"
  /// A further page of a list: `{title}`, `{page}`.
  case pageOfList = "page-of-list"
  /// Notices of an area or topic: `{name}`.
  case noticesOfTerm = "notices-of-term"
  /// The page of what is in force.
  case inForce = "in-force"
  /// The page of what was in force on a day: `{date}`.
  case inForceOn = "in-force-on"
  /// A number of changes: `{count}`.
  case changeCount = "change-count"
  /// How many notices were in force on a day: `{count}`.
  case heldCount = "held-count"
  /// The mark of a draft in a preview.
  case previewDraft = "preview-draft"
  /// The mark of a notice to come in a preview: `{moment}`.
  case previewUntil = "preview-until"
  /// What a drawing of a notice's amendments shows: `{title}`.
  case timelineOf = "timeline-of"
  /// That the same stands in a table.
  case timelineInTable = "timeline-in-table"
  /// What a notice does to another, in a drawing: `{change}`, `{number}`.
  case timelineMark = "timeline-mark"
  /// The page of changes.
  case changes
  /// What the feed of changes is called.
  case feedOfChanges = "feed-of-changes"
  /// The title of an entry of the feed of changes.
  case feedOfChangesEntry = "feed-of-changes-entry"
  /// What the feed of alert messages is called: `{title}`.
  case feedOfAlerts = "feed-of-alerts"
  /// A correction of a notice.
  case correction
  /// What was corrected and why, in the feed of changes: `{note}`, `{reason}`.
  case correctionExplained = "correction-explained"
  /// What is said before corrected words to those who listen to a page: `{date}`.
  case correctedOn = "corrected-on"
  /// The title of the page of a version of a notice: `{title}`, `{date}`.
  case versionTitle = "version-title"
  /// From when on a version stands that is the present one: `{from}`.
  case versionStands = "version-stands"
  /// From when on a version stood, and when the next took its place: `{from}`, `{next}`.
  case versionStood = "version-stood"
  /// The heading of what a version changed: `{date}`, the day of the version before.
  case comparedWith = "compared-with"
  /// What an edition lags behind: `{translated}`, `{present}`, the days of two versions of the original.
  case lagging
  /// A paragraph that changed: `{number}`.
  case changedParagraph = "changed-paragraph"
  /// A paragraph that was removed.
  case removedParagraph = "removed-paragraph"
  /// A heading that changed.
  case changedHeading = "changed-heading"
  /// The label of a notice's summary.
  case summary
  /// That something is made up to show the site's workings.
  case demonstrationContent = "demonstration-content"
  /// What is said of a notice where it is shared: `{status}`, `{date}`, `{text}`.
  case sharedNotice = "shared-notice"
  /// What notices can have in common.
  case byStatus = "by-status"
  /// What notices can have in common.
  case byYear = "by-year"
  /// What notices can have in common.
  case byArea = "by-area"
  /// What notices can have in common.
  case byTopic = "by-topic"
  /// What notices can have in common.
  case byAuthority = "by-authority"
  /// What notices can have in common.
  case byKind = "by-kind"
  /// A kind of notice.
  case kindOrder = "kind-order"
  /// A kind of notice.
  case kindNotice = "kind-notice"
  /// A kind of notice.
  case kindGuidance = "kind-guidance"
  /// A kind of notice.
  case kindPolicyChange = "kind-policy-change"
  /// A kind of notice.
  case kindBriefing = "kind-briefing"
  /// A status.
  case statusScheduled = "status-scheduled"
  /// A status.
  case statusInForce = "status-in-force"
  /// A status.
  case statusPartlyInForce = "status-partly-in-force"
  /// A status.
  case statusAmended = "status-amended"
  /// A status.
  case statusSuspended = "status-suspended"
  /// A status.
  case statusSuperseded = "status-superseded"
  /// A status.
  case statusExpired = "status-expired"
  /// A status.
  case statusWithdrawn = "status-withdrawn"
  /// What another notice did to this one.
  case changedAmends = "changed-amends"
  /// What another notice did to this one.
  case changedReplaces = "changed-replaces"
  /// What another notice did to this one.
  case changedRepeals = "changed-repeals"
  /// What another notice did to this one.
  case changedRevokes = "changed-revokes"
  /// What another notice did to this one.
  case changedExtends = "changed-extends"
  /// What another notice did to this one.
  case changedSuspends = "changed-suspends"
  /// What another notice did to this one.
  case changedCorrects = "changed-corrects"
  /// What another notice did to this one.
  case changedImplements = "changed-implements"
  /// What another notice did to this one.
  case changedTranslates = "changed-translates"
  /// What another notice did to a part of this one: `{change}`, `{part}`.
  case changedPart = "changed-part"
  /// What this notice does to another.
  case amends = "verb-amends"
  /// What this notice does to another.
  case replaces = "verb-replaces"
  /// What this notice does to another.
  case repeals = "verb-repeals"
  /// What this notice does to another.
  case revokes = "verb-revokes"
  /// What this notice does to another.
  case extends = "verb-extends"
  /// What this notice does to another.
  case suspends = "verb-suspends"
  /// What this notice does to another.
  case corrects = "verb-corrects"
  /// What this notice does to another.
  case implements = "verb-implements"
  /// What this notice does to another.
  case translates = "verb-translates"
  /// What this notice does to a part of another: `{change}`, `{part}`.
  case verbPart = "verb-part"
  /// A part of a notice, by the number that its text gives it.
  case partOfNotice = "part-of-notice"
  /// A status to come, and from when on.
  case nextStatus = "next-status"
  /// An event of the calendar: a notice begins to hold.
  case calendarBegins = "calendar-begins"
  /// An event of the calendar: the last day of a notice.
  case calendarEnds = "calendar-ends"
  /// An event of the calendar: data was published: `{title}`.
  case calendarReleased = "calendar-released"
  /// An event of the calendar: the next release of data is due: `{title}`.
  case calendarDue = "calendar-due"
  /// How often data changes.
  case updatesDaily = "updates-daily"
  /// How often data changes.
  case updatesWeekly = "updates-weekly"
  /// How often data changes.
  case updatesMonthly = "updates-monthly"
  /// How often data changes.
  case updatesQuarterly = "updates-quarterly"
  /// How often data changes.
  case updatesAnnual = "updates-annual"
  /// How often data changes.
  case updatesIrregular = "updates-irregular"
  /// How often data changes.
  case updatesNever = "updates-never"
  /// A column's type.
  case typeString = "type-string"
  /// A column's type.
  case typeNumber = "type-number"
  /// A column's type.
  case typeInteger = "type-integer"
  /// A column's type.
  case typeBoolean = "type-boolean"
  /// A column's type.
  case typeObject = "type-object"
  /// A column's type.
  case typeArray = "type-array"
  /// A column's type.
  case typeList = "type-list"
  /// A column's type.
  case typeDatetime = "type-datetime"
  /// A column's type.
  case typeDate = "type-date"
  /// A column's type.
  case typeTime = "type-time"
  /// A column's type.
  case typeYear = "type-year"
  /// A column's type.
  case typeYearmonth = "type-yearmonth"
  /// A column's type.
  case typeDuration = "type-duration"
  /// A column's type.
  case typeGeopoint = "type-geopoint"
  /// A column's type.
  case typeGeojson = "type-geojson"
  /// A column's type.
  case typeAny = "type-any"
  /// A constraint: a value must be there.
  case required = "constraint-required"
  /// A constraint: no value occurs twice.
  case unique = "constraint-unique"
  /// A constraint: part of the key of a row.
  case key = "constraint-key"
  /// A constraint: `{value}` or more.
  case minimum = "constraint-minimum"
  /// A constraint: `{value}` or less.
  case maximum = "constraint-maximum"
  /// A constraint: more than `{value}`.
  case exclusiveMinimum = "constraint-exclusive-minimum"
  /// A constraint: less than `{value}`.
  case exclusiveMaximum = "constraint-exclusive-maximum"
  /// A constraint: at least `{value}` characters or items.
  case minLength = "constraint-min-length"
  /// A constraint: at most `{value}` characters or items.
  case maxLength = "constraint-max-length"
  /// A constraint: the pattern `{value}`.
  case pattern = "constraint-pattern"
  /// A constraint: one of `{value}`.
  case oneOf = "constraint-enum"
  /// A constraint: values of `{value}`.
  case reference = "constraint-reference"
  /// Why cells are empty: `{value}`, the texts of the source with their labels.
  case emptyInSource = "constraint-empty"
  /// A cell of the source with nothing in it.
  case emptyCell = "empty-cell"
  /// A category as the files have it, with what it means: `{value}`, `{label}`.
  case labelled = "labelled"
  /// No row lacks a value.
  case missingNone = "missing-none"
  /// So many rows lack a value: `{count}`, `{total}`, `{share}`.
  case missingShare = "missing-share"
  /// No value occurs twice in a column.
  case distinctAll = "distinct-all"
  /// A number of different values: `{count}`.
  case distinctCount = "distinct-count"
  /// More different values than were counted: `{count}`.
  case distinctMore = "distinct-more"
  /// The least and the greatest value: `{least}`, `{greatest}`.
  case valueRange = "value-range"
  /// The length of all texts of a column in characters: `{count}`.
  case length = "length"
  /// The length of the shortest and the longest text in characters: `{least}`, `{greatest}`.
  case lengthRange = "length-range"
  /// When the next release is due: `{date}`.
  case nextDue = "next-due"
  /// A release that was due and has not come: `{date}`.
  case overdue = "overdue"
  /// Numbers that may still change.
  case valueProvisional = "value-provisional"
  /// Numbers that have changed since they were published.
  case valueRevised = "value-revised"
  /// Numbers that are an estimate.
  case valueEstimated = "value-estimated"
  /// Numbers that are not published.
  case valueSuppressed = "value-suppressed"
  /// Numbers that there are not.
  case valueNotAvailable = "value-not-available"
  /// The truth value in a cell.
  case valueTrue = "value-true"
  /// The truth value in a cell.
  case valueFalse = "value-false"
  /// What the last row of a table is called, where it holds sums.
  case total = "total"
  /// The same where more rows are summed up than are shown: `{rows}`, all of them.
  case totalOfRows = "total-of-rows"
  /// How many rows of a table are shown: `{shown}`, `{rows}`, all of them.
  case firstOfRows = "first-of-rows"
  /// How to name a dataset in a text: `{publisher}`, `{title}`, `{version}`, `{date}`, `{url}`, `{licence}`.
  case citation = "citation"
  /// The version in a citation: `{version}`.
  case citationVersion = "citation-version"
  /// The label of a fact in a notice's record.
  case recordIndex = "record-index"
  /// The label of a fact in a notice's record.
  case recordKind = "record-kind"
  /// The label of a fact in a notice's record.
  case recordTopics = "record-topics"
  /// The label of a fact in a notice's record.
  case recordAuthority = "record-authority"
  /// The label of a fact in a notice's record.
  case recordIssued = "record-issued"
  /// The label of a fact in a notice's record.
  case recordTitle = "record-title"
  /// The label of a fact in a notice's record.
  case recordNumber = "record-number"
  /// The label of a fact in a notice's record.
  case recordPublished = "record-published"
  /// The label of a fact in a notice's record.
  case recordEffective = "record-effective"
  /// The label of a fact in a notice's record.
  case recordRules = "record-rules"
  /// The label of the authority that answers for a report.
  case recordResponsible = "record-responsible"
  /// The label of the areas that a report tells of.
  case recordCoverage = "record-coverage"
  /// The label of the days that a report tells of.
  case recordPeriod = "record-period"
  /// The label of the day on which a report was last changed.
  case recordUpdated = "record-updated"
  /// The label of a fact in a notice's record.
  case recordAreas = "record-areas"
  /// The label of what a notice does to others.
  case recordAmends = "record-amends"
  /// The label of a fact in a notice's record.
  case recordStatus = "record-status"
  /// When to take a format.
  case takeCSV = "take-csv"
  /// When to take a format.
  case takeJSON = "take-json"
  /// When to take a format.
  case takeNDJSON = "take-ndjson"
  /// When to take a format.
  case takeXLSX = "take-xlsx"
  /// When to take a format.
  case takeExcelCSV = "take-excel-csv"
  /// When to take a format.
  case takeSQLite = "take-sqlite"
  /// When to take a format.
  case takeGeoJSON = "take-geojson"
  /// When to take the schema of a view's rows.
  case takeSchema = "take-schema"
  /// When to take a view's question.
  case takeSQL = "take-sql"
  /// A table of a dataset that has several: `{dataset}`, `{table}`.
  case tableOfDataset = "table-of-dataset"
  /// When to take a format.
  case takeGzip = "take-gzip"
  /// Why a format is left out: `{format}`, `{limit}`.
  case leftOutSize = "left-out-size"
  /// Why a format is left out: `{format}`, `{limit}`.
  case leftOutRows = "left-out-rows"
  /// Why a format is left out: `{format}`, `{limit}`.
  case leftOutColumns = "left-out-columns"
  /// Why a format is left out: `{format}`, `{limit}`.
  case leftOutText = "left-out-text"
  /// What a number of a chart counts, with its unit: `{title}`, `{unit}`.
  case chartTitleWithUnit = "chart-title-with-unit"
  /// What a mark of a chart shows: `{at}`, `{value}`.
  case chartMark = "chart-mark"
  /// What a mark of one series of several shows: `{series}`, `{at}`, `{value}`.
  case chartMarkOfSeries = "chart-mark-of-series"
  /// A value that may still change: `{text}`.
  case chartMarkProvisional = "chart-mark-provisional"
  /// What is said of a chart's values that may still change.
  case chartProvisional = "chart-provisional"
  /// What stands for a value that is not stated.
  case chartMissing = "chart-missing"
  /// A chart of lines.
  case chartLine = "chart-line"
  /// A chart of areas.
  case chartArea = "chart-area"
  /// A chart of bars.
  case chartBar = "chart-bar"
  /// A chart of points.
  case chartPoint = "chart-point"
  /// A chart of shaded cells.
  case chartRect = "chart-rect"
  /// The first sentence of a chart's description: `{chart}`, `{value}`, `{by}`, `{first}`, `{last}`.
  case chartOverview = "chart-overview"
  /// The first sentence of a map's description: `{value}`, `{count}`.
  case chartMap = "chart-map"
  /// The series of a chart: `{count}`, `{list}`.
  case chartSeries = "chart-series"
  /// The small charts side by side: `{count}`, `{list}`.
  case chartFacets = "chart-facets"
  /// The extremes of a chart: `{highest}`, `{highestAt}`, `{lowest}`, `{lowestAt}`.
  case chartExtremes = "chart-extremes"
  /// Where a line begins and ends: `{first}`, `{last}`.
  case chartEnds = "chart-ends"
  /// Where one of several lines begins and ends: `{series}`, `{first}`, `{last}`.
  case chartEndsOfSeries = "chart-ends-of-series"
  /// How many values are missing: `{count}`.
  case chartGaps = "chart-gaps"
  /// A place in one of several series: `{at}`, `{series}`.
  case chartPlaceInSeries = "chart-place-in-series"
  /// A class of a map's values: `{from}`, `{to}`.
  case chartClassRange = "chart-class-range"
  /// A class of a map's values that ends below the next: `{from}`, `{to}`.
  case chartClassBelow = "chart-class-below"
  /// The heading of a spreadsheet's sheet of columns.
  case columns = "columns"
  /// The heading of the names of columns.
  case column = "column"
  /// The heading of the titles of columns.
  case title = "title"
  /// The heading of the types of columns.
  case type = "type"
  /// The heading of the units of columns.
  case unitOfColumn = "unit-of-column"
  /// The heading of what columns mean.
  case meaning = "meaning"
  /// The heading of what the cells of columns satisfy.
  case constraints = "constraints"
  /// The licence.
  case licence = "licence"
  /// Where something comes from.
  case source = "source"
  /// Who publishes.
  case publisher = "publisher"
  /// The address on the web.
  case address = "address"
  /// The version.
  case version = "version"
}
