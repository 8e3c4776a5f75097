internal import GazetteModel

extension LastNotice {
  /// Whether a text is the one that was published in its language, byte for byte.
  func hasText(of edition: Notice.Edition) -> Bool {
    texts[edition.language].map { $0.utf8.elementsEqual(edition.prose.bytes) } ?? false
  }
}

extension LastNotice.Amendment {
  /// What the record of a notice says of its amendment.
  init(_ amendment: Notice.Amendment) {
    self.init(
      notice: amendment.notice.name, verb: amendment.verb.rawValue, part: amendment.part)
  }
}
