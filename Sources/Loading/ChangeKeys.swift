internal import GazetteModel

/// The keys of one change of a dataset.
enum ChangeKeys {
  static let version = Key("version", .text, required: true, "The version that brought it.")
  static let date = Key("date", .date, required: true, "The day of the release.")
  static let description = Key(
    "description", .localized, required: true, "What is different from the version before.")
  static let table = KeyTable("a change of a dataset", [version, date, description])
}

extension Form where Value == Period {
  /// A period of days.
  static let period = Form.scalar(
    "a period written START/END, such as 2022-01-01/2022-12-31",
    help: "write two days with a slash between them, or .. for an end that is still open"
  ) { Period(iso: $0) }
}

extension Form where Value == Dataset.Change {
  /// One version and what it changed.
  static let change = Form.group(
    "an object with version, date and description", ChangeKeys.table
  ) { reader in
    let version = reader(ChangeKeys.version)
    let date = reader(ChangeKeys.date)
    let description = reader(ChangeKeys.description)
    guard let version, let date, let description else { return nil }
    return Dataset.Change(version: version, date: date, description: description)
  }
}
