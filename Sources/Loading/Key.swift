/// A key and the form of its value.
struct Key<Value: Sendable>: KeyEntry, Sendable {
  let name: String
  let form: Form<Value>
  let isRequired: Bool
  let summary: String

  init(_ name: String, _ form: Form<Value>, required: Bool = false, _ summary: String) {
    self.name = name
    self.form = form
    self.isRequired = required
    self.summary = summary
  }

  var entry: KeyTable.Entry {
    KeyTable.Entry(name: name, form: form.name, isRequired: isRequired, summary: summary)
  }
}
