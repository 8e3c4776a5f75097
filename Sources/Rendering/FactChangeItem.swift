internal import GazetteModel
internal import Templates

/// A fact that one version of a notice states otherwise than the version before.
struct FactChangeItem: Sendable {
  var label: String
  var before: String?
  var after: String?

  static let names = Names<FactChangeItem>(
    "changed fact", "A fact that a version states otherwise than the version before.",
    [
      .text("label", "What the fact states.") { $0.label },
      .optionalText("before", "What the version before states.") { $0.before },
      .optionalText("after", "What this version states.") { $0.after },
    ])
}

extension FactChangeItem {
  private static let labels: KeyValuePairs<String, WordName> = [
    "index": .recordIndex, "kind": .recordKind, "topics": .recordTopics,
    "authority": .recordAuthority, "issued": .recordIssued, "number": .recordNumber,
    "published": .recordPublished, "effective": .recordEffective, "areas": .recordAreas,
    "amends": .recordAmends,
  ]

  /// What of the front matter differs between two texts of a notice, for readers of `edition`'s language.
  static func items(
    from old: Notice.Edition, to new: Notice.Edition, _ edition: Edition
  ) -> [FactChangeItem] {
    var items: [FactChangeItem] = []
    func add(_ label: WordName, _ before: String?, _ after: String?) {
      guard before != after else { return }
      items.append(FactChangeItem(label: edition.words(label), before: before, after: after))
    }
    add(.recordTitle, old.title, new.title)
    add(.summary, old.summary, new.summary)
    for (key, label) in labels {
      let values = [old, new].map { text in text.stated.first { $0.key == key }?.value }
      guard values[0] != values[1] else { continue }
      let shown = values.map { $0.map { edition.written($0, of: key) } }
      add(label, shown[0], shown[1])
    }
    return items
  }
}

extension Edition {
  /// A stated fact in words: names for ids, and dates as the language writes them.
  fileprivate func written(_ value: String, of key: String) -> String {
    func names(in vocabulary: Vocabulary) -> String {
      let ids = value.split(separator: ", ").map(String.init)
      return writer.list(ids.map { vocabulary[$0]?.name.text(in: language) ?? $0 })
    }
    switch key {
    case "kind": return Notice.Kind(rawValue: value).map { words($0.word) } ?? value
    case "authority": return names(in: site.authorities)
    case "areas": return names(in: site.areas)
    case "topics": return names(in: site.topics)
    default: return dates(in: value)
    }
  }

  /// A text with its dates and times as the language writes them.
  private func dates(in value: String) -> String {
    var result = ""
    var rest = Substring(value)
    while !rest.isEmpty {
      let word = rest.prefix { !" ,–".contains($0) }
      result += PublicationTime(iso: String(word)).map { writer.moment($0.moment) } ?? String(word)
      rest = rest[word.endIndex...]
      result += rest.prefix(1)
      rest = rest.dropFirst()
    }
    return result
  }
}
