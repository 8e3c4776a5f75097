/// The form that a word takes beside a number (CLDR, UTS #35 part 3 §5).
public enum PluralCategory: String, Sendable, Hashable, CaseIterable {
  /// For nothing, in languages that have such a form.
  case zero
  /// For one, and in some languages for numbers that end like one.
  case one
  /// For two.
  case two
  /// For few.
  case few
  /// For many.
  case many
  /// For all numbers that no other form fits: every language has it.
  case other
}
