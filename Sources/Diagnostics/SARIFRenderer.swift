/// Writes findings as a log of the Static Analysis Results Interchange Format (SARIF 2.1.0).
public struct SARIFRenderer: DiagnosticRenderer {
  /// The name of the tool that found the faults.
  public var tool: String
  /// The tool's version.
  public var version: String
  /// Where the tool is described, an absolute address.
  public var address: String?

  /// Speaks for `tool` in `version`.
  public init(tool: String, version: String, address: String? = nil) {
    self.tool = tool
    self.version = version
    self.address = address
  }

  /// One log with one run, also where nothing was found; dropped faults are notifications (§3.20.21).
  public func render(_ findings: Findings, sources: any SourceReader) -> String {
    let rules = findings.counts.keys.sorted { $0.code < $1.code }
    let indices = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
    let located = Locator(sources: sources).locate(findings.diagnostics)
    let log: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": driver(rules)],
          "columnKind": "unicodeCodePoints",
          "invocations": [
            [
              "executionSuccessful": true,
              "toolExecutionNotifications": .array(
                findings.droppedInWords.map { notification($0.words, $0.rule, indices) }),
            ]
          ],
          "results": .array(located.map { result($0, indices) }),
        ]
      ],
    ]
    return log.text + "\n"
  }

  private func driver(_ rules: [Rule]) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("name", .string(tool)), ("version", .string(version)),
    ]
    if let address { members.append(("informationUri", .string(address))) }
    members.append(("rules", .array(rules.map(descriptor))))
    return .object(members)
  }

  private func descriptor(_ rule: Rule) -> JSONValue {
    [
      "id": .string(rule.code),
      "shortDescription": ["text": .string(rule.summary)],
      "help": ["text": .string(rule.explanation), "markdown": .string(rule.explanation)],
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
    ]
  }

  private func notification(
    _ words: String, _ rule: Rule, _ indices: [Rule: Int]
  ) -> JSONValue {
    [
      "level": "note",
      "message": ["text": .string(words)],
      "associatedRule": ["id": .string(rule.code), "index": JSONValue(indices[rule])],
    ]
  }

  private func result(_ located: LocatedDiagnostic, _ indices: [Rule: Int]) -> JSONValue {
    let diagnostic = located.diagnostic
    let help = diagnostic.help.map { "\n\n\($0)" } ?? ""
    var members: [(name: String, value: JSONValue)] = [
      ("ruleId", .string(diagnostic.rule.code)),
      ("ruleIndex", JSONValue(indices[diagnostic.rule])),
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", ["text": .string(diagnostic.message + help)]),
    ]
    if let place = diagnostic.place {
      members.append(("locations", [location(place, located.span, diagnostic.label)]))
    }
    if !located.related.isEmpty {
      let places = located.related.map { location($0.label.place, $0.span, $0.label.message) }
      members.append(("relatedLocations", .array(places)))
    }
    if let fix = diagnostic.fix, let region = region(fix.place, nil) {
      members.append(("fixes", [object(fix, replacing: region)]))
    }
    return .object(members)
  }

  private func location(
    _ place: Place, _ span: LocatedDiagnostic.Span?, _ message: String?
  ) -> JSONValue {
    var physical: [(name: String, value: JSONValue)] = [("artifactLocation", artifact(place))]
    if let region = region(place, span) { physical.append(("region", region)) }
    var members: [(name: String, value: JSONValue)] = [("physicalLocation", .object(physical))]
    if let message { members.append(("message", ["text": .string(message)])) }
    return .object(members)
  }

  private func region(_ place: Place, _ span: LocatedDiagnostic.Span?) -> JSONValue? {
    var members: [(name: String, value: JSONValue)] = []
    if let span {
      members = [
        ("startLine", .number(span.start.line)), ("startColumn", .number(span.start.column)),
        ("endLine", .number(span.end.line)), ("endColumn", .number(span.end.column)),
      ]
    }
    if let bytes = place.bytes {
      members += [("byteOffset", .number(bytes.lowerBound)), ("byteLength", .number(bytes.count))]
    }
    return members.isEmpty ? nil : .object(members)
  }

  private func object(_ fix: Diagnostic.Fix, replacing region: JSONValue) -> JSONValue {
    let replacement: JSONValue = [
      "deletedRegion": region,
      "insertedContent": ["text": .string(fix.replacement)],
    ]
    return [
      "description": ["text": .string("write '\(fix.replacement)'")],
      "artifactChanges": [
        ["artifactLocation": artifact(fix.place), "replacements": [replacement]]
      ],
    ]
  }

  /// The file as a relative URI reference (RFC 3986 §4.2) from the folder of the sources.
  private func artifact(_ place: Place) -> JSONValue {
    var uri = ""
    for byte in place.file.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        uri += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return ["uri": .string(uri), "uriBaseId": "%SRCROOT%"]
  }
}
