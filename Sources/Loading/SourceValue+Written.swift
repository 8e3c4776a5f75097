internal import GazetteModel

extension SourceValue {
  /// Every scalar below a mapping or list, with the keys and positions that lead to it.
  var written: [Notice.WrittenValue] {
    var values: [Notice.WrittenValue] = []
    collect(at: "", into: &values)
    return values
  }

  private func collect(at path: String, into values: inout [Notice.WrittenValue]) {
    func below(_ name: String) -> String { path.isEmpty ? name : path + "." + name }
    switch content {
    case .null: return
    case .plain(let text), .quoted(let text):
      values.append(.init(path: path, text: text, place: place))
    case .list(let items):
      for (index, item) in items.enumerated() { item.collect(at: below("\(index)"), into: &values) }
    case .mapping(let members):
      for member in members { member.value.collect(at: below(member.key), into: &values) }
    }
  }
}
