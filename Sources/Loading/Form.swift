internal import Diagnostics
internal import GazetteModel

/// What a value must look like, and how it is read.
struct Form<Value: Sendable>: Sendable {
  /// What is asked for, as it ends the sentence "must be ...".
  let name: String
  /// The value, or nil and a finding.
  let read: @Sendable (SourceValue, inout Findings) -> Value?

  /// The same form, its value made into another.
  func map<Other: Sendable>(_ make: @escaping @Sendable (Value) -> Other) -> Form<Other> {
    Form<Other>(name: name) { value, findings in read(value, &findings).map(make) }
  }

  /// The same form, with the place of the value.
  func placed<Other: Sendable>(
    _ make: @escaping @Sendable (Value, Place) -> Other
  ) -> Form<Other> {
    Form<Other>(name: name) { value, findings in
      read(value, &findings).map { make($0, value.place) }
    }
  }

  /// A form of scalars: `parse` answers nil for what does not fit.
  ///
  /// A text may be written plainly in YAML and not in JSON; a number or truth value never in quotes.
  static func scalar(
    _ name: String, isText: Bool = true, help: String? = nil,
    _ parse: @escaping @Sendable (String) -> Value?
  ) -> Form {
    Form(name: name) { value, findings in
      let isSuitable =
        switch value.content {
        case .plain: !isText || !value.isJSON
        case .quoted: isText
        case .null, .list, .mapping: false
        }
      if isSuitable, let text = value.text, let result = parse(text) { return result }
      findings.add(
        Diagnostic(
          LoadingRules.wrongType, "this must be \(name); found \(value.description)",
          at: value.place, help: help))
      return nil
    }
  }
}

extension Form where Value == String {
  /// Any text that is not empty and holds no control characters, which no page can show.
  static let text = Form(name: "a text") { value, findings in
    guard let text = someText.read(value, &findings) else { return nil }
    guard let hidden = controlCharacter(in: text) else { return text }
    findings.add(
      Diagnostic(
        LoadingRules.wrongType, "a text must not hold control characters; found \(hidden)",
        at: value.place, help: "remove the character, or type the text anew"))
    return nil
  }

  /// The first control character of a text that is no tab or line break, as `U+1`; nil where there is none.
  static func controlCharacter(in text: String) -> String? {
    let hidden = text.unicodeScalars.first { scalar in
      scalar.properties.generalCategory == .control
        && !"\n\r\t".unicodeScalars.contains(scalar)
    }
    return hidden.map { "U+\(String($0.value, radix: 16, uppercase: true))" }
  }

  private static let someText = Form.scalar("a text") { $0.isEmpty ? nil : $0 }

  /// The address of a page elsewhere.
  static let url = Form.scalar(
    "an address that starts with https:// or http://",
    help: "write the whole address, with https:// at its start", address)

  /// A mail address.
  static let email = Form.scalar("a mail address such as data@office.example", mailAddress)

  /// The text, if it is an address on the web.
  static func address(_ text: String) -> String? {
    let isAddress = ["https://", "http://"].contains { text.hasPrefix($0) && text != $0 }
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !"<>\"`\\".contains(Character($0))
    }
    return isAddress && isPlain ? text : nil
  }

  /// The text, if it is a mail address.
  static func mailAddress(_ text: String) -> String? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = !text.contains { $0.isWhitespace || "<>\"'&?#/".contains($0) }
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && isPlain ? text : nil
  }

  /// A name that can stand in an address.
  static let identifier = Form.scalar(
    "a name of lower-case letters, digits and hyphens"
  ) { text in
    Identifier.isPlain(text) ? text : nil
  }
}

extension Form where Value == Reference {
  /// A name, with the place that names it.
  static let reference = Form<String>.text.placed { Reference($0, at: $1) }
}

extension Form where Value == Bool {
  /// Yes or no.
  static let flag = Form.scalar("true or false, without quotes", isText: false) { text in
    switch text {
    case "true": true
    case "false": false
    default: nil
    }
  }
}

extension Form where Value == Int {
  /// A whole number within bounds.
  static func integer(in range: ClosedRange<Int>) -> Form {
    let name =
      range.upperBound == .max
      ? "a whole number of at least \(range.lowerBound)"
      : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    func form(help: String?) -> Form {
      .scalar(name, isText: false, help: help) { text in
        Int(text).flatMap { range.contains($0) ? $0 : nil }
      }
    }
    let ofDigits = form(help: nil)
    let ofOthers = form(help: "write the digits alone, without quotes, separators or units")
    return Form(name: name) { value, findings in
      (value.isWholeNumber ? ofDigits : ofOthers).read(value, &findings)
    }
  }
}

extension Form where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the names that a type lists.
  static var oneOf: Form {
    let names = Value.allCases.map(\.rawValue)
    let name = "one of " + names.joined(separator: ", ")
    return Form(name: name) { value, findings in
      if let result = value.text.flatMap(Value.init(rawValue:)) { return result }
      let near = value.text.flatMap { Suggestion.closest(to: $0, in: names) }
      findings.add(
        Diagnostic(
          LoadingRules.unknownValue, "this must be \(name); found \(value.description)",
          at: value.place, help: near.map { "did you mean '\($0)'?" },
          fix: near.map { .init(replacing: value.place, with: $0) }))
      return nil
    }
  }
}

extension Form {
  /// A list of values; those that do not fit are reported and left out.
  static func list<Element: Sendable>(of element: Form<Element>) -> Form
  where Value == [Element] {
    let name = "a list, each of it \(element.name)"
    return Form(name: name) { value, findings in
      guard case .list(let values) = value.content else {
        findings.add(
          Diagnostic(
            LoadingRules.wrongType, "this must be \(name); found \(value.description)",
            at: value.place,
            help: value.listHelp))
        return nil
      }
      return values.compactMap { element.read($0, &findings) }
    }
  }

  /// A group of keys, read by `read`.
  static func group(
    _ name: String, _ keys: KeyTable,
    _ read: @escaping @Sendable (inout MappingReader) -> Value?
  ) -> Form {
    Form(name: name) { value, findings in
      guard var reader = MappingReader(value, keys, as: name, &findings) else { return nil }
      let result = read(&reader)
      findings.merge(reader.findings)
      return result
    }
  }
}

extension Form where Value == Localized {
  /// One text, or a text for each of several languages.
  static let localized = Form(name: "a text, or a text for each language") { value, findings in
    guard case .mapping(let members) = value.content else {
      return Form<String>.text.read(value, &findings).map { Localized($0) }
    }
    var texts: [Language: String] = [:]
    for (language, value) in Form<Language>.members(members, &findings) {
      texts[language] = Form<String>.text.read(value, &findings)
    }
    if members.isEmpty {
      findings.add(
        Diagnostic(
          LoadingRules.wrongType, "this must be a text in at least one language; found none",
          at: value.place))
    }
    return texts.isEmpty ? nil : Localized(texts)
  }
}
