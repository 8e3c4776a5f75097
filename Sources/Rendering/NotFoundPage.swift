internal import Templates

/// The page for addresses that do not exist.
struct NotFoundPage: Sendable {
  let frame: Frame

  static func names(_ frame: Names<Frame>) -> Names<NotFoundPage> {
    Names<NotFoundPage>(
      "not-found page", "The page for addresses that do not exist, `not-found.mustache`.",
      sharing: frame.entries { $0.frame }, [])
  }
}
