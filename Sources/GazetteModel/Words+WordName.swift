extension Words {
  /// The word of a name, its `{name}` marks filled in.
  public func callAsFunction(
    _ name: WordName, _ values: KeyValuePairs<String, String> = [:]
  ) -> String { self(name.rawValue, values) }
}
