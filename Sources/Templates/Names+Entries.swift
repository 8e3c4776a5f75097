extension Names.Entry {
  /// A text, escaped wherever it is written.
  public static func text(
    _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject) -> String
  ) -> Self {
    Self(Shape.Entry(name, summary, .text)) { .text(value($0)) }
  }

  /// A text that may be absent.
  public static func optionalText(
    _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject) -> String?
  ) -> Self {
    Self(Shape.Entry(name, summary, .text, isOptional: true)) {
      value($0).map { .text($0) } ?? .absent
    }
  }

  /// A whole number, written in plain digits.
  public static func number(
    _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject) -> Int
  ) -> Self {
    Self(Shape.Entry(name, summary, .number)) { .number(value($0)) }
  }

  /// A whole number that may be absent.
  public static func optionalNumber(
    _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject) -> Int?
  ) -> Self {
    Self(Shape.Entry(name, summary, .number, isOptional: true)) {
      value($0).map { .number($0) } ?? .absent
    }
  }

  /// Yes or no.
  public static func flag(
    _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject) -> Bool
  ) -> Self {
    Self(Shape.Entry(name, summary, .flag)) { .flag(value($0)) }
  }

  /// UTF-8 that is HTML already and may be trusted.
  public static func html(
    _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject) -> [UInt8]
  ) -> Self {
    Self(Shape.Entry(name, summary, .html)) { .html(value($0)) }
  }

  /// Trusted HTML that may be absent.
  public static func optionalHTML(
    _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject) -> [UInt8]?
  ) -> Self {
    Self(Shape.Entry(name, summary, .html, isOptional: true)) {
      value($0).map { .html($0) } ?? .absent
    }
  }

  /// A list of texts, each of which `{{.}}` writes.
  public static func texts(
    _ name: String, _ summary: String, _ value: @escaping @Sendable (Subject) -> [String]
  ) -> Self {
    Self(Shape.Entry(name, summary, .list(of: .text))) { .list(value($0).map { .text($0) }) }
  }

  /// A list of subjects that have a table of their own.
  ///
  /// `names` is asked for when it is needed and not before, so that a table may refer to itself.
  public static func list<Item>(
    _ name: String, _ summary: String, of names: @escaping @Sendable @autoclosure () -> Names<Item>,
    _ value: @escaping @Sendable (Subject) -> [Item]
  ) -> Self {
    Self(Shape.Entry(name, summary, .list(of: .scope { names().shape }))) { subject in
      let names = names()
      return .list(value(subject).map { .scope(names.scope(for: $0)) })
    }
  }

  /// One subject that has a table of its own.
  public static func scope<Part>(
    _ name: String, _ summary: String, of names: @escaping @Sendable @autoclosure () -> Names<Part>,
    _ value: @escaping @Sendable (Subject) -> Part
  ) -> Self {
    Self(Shape.Entry(name, summary, .scope { names().shape })) {
      .scope(names().scope(for: value($0)))
    }
  }

  /// A subject with a table of its own that may be absent.
  public static func optionalScope<Part>(
    _ name: String, _ summary: String, of names: @escaping @Sendable @autoclosure () -> Names<Part>,
    _ value: @escaping @Sendable (Subject) -> Part?
  ) -> Self {
    Self(Shape.Entry(name, summary, .scope { names().shape }, isOptional: true)) {
      value($0).map { .scope(names().scope(for: $0)) } ?? .absent
    }
  }
}
