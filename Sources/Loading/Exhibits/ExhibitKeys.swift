internal import GazetteModel

/// The keys that all fenced blocks have.
enum ExhibitKeys {
  static let id = Key(
    "id", .identifier,
    "The block's id on its page, and what its files are called beside the page; `chart-1`, `table-1` and so on unless set."
  )
}
