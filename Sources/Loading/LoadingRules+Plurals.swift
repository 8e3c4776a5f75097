internal import Diagnostics

/// The rules of words that stand beside a number.
extension LoadingRules {
  static let pluralFormMissing = Rule(
    "plural-form-missing", "a word with plural forms has every form that its language takes",
    explanation: """
      Languages differ in how many forms a word takes beside a number: Chinese has one, English two, Polish three and
      Arabic six. CLDR, the Unicode consortium's data on languages, names them `zero`, `one`, `two`, `few`, `many`
      and `other`, and tells which number takes which. Where one is missing, some numbers would stand beside a
      form that no reader expects.

      ```yaml
      notice-count: { one: "{count} akt", other: "{count} aktów" }                               # Polish: few and many are missing
      notice-count: { one: "{count} akt", few: "{count} akty", many: "{count} aktów", other: "{count} aktu" }
      ```

      A sentence that suits every number needs no forms: `notice-count: "Akty prawne: {count}"`.
      """)

  static let pluralFormUnused = Rule(
    "plural-form-unused", .warning, "a word has no plural form that its language never takes",
    explanation: """
      Which forms there are is the language's matter: English has `one` and `other`, Chinese `other` alone. A form that
      no number takes is never shown, and often stands there because it was copied from another language's words.

      ```yaml
      row-count: { one: "{count}行", other: "{count}行" }   # Chinese: one is never used
      row-count: "{count}行"
      ```
      """)
}
