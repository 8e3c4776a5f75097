public import Diagnostics

/// A schema and a dialect that have been understood, once for all rows.
public struct CompiledSchema: Sendable {
  /// The schema that was understood.
  public let schema: Schema
  /// The dialect that was understood.
  public let dialect: Dialect

  let compiledDialect: CompiledDialect
  let columns: [Column]
  let keys: [Key]
  let references: [Reference]

  /// Understands a schema and a dialect.
  ///
  /// What cannot be followed (an option that the type does not know, a bound that is no value of
  /// the field, a pattern with a mistake) is reported at the place of its field, key or dialect;
  /// there is no schema then.
  public static func compile(
    _ schema: Schema, dialect: Dialect = Dialect()
  ) -> (schema: CompiledSchema?, findings: Findings) {
    var findings = Findings()
    let compiledDialect = CompiledDialect(dialect, findings: &findings)
    let columns = schema.fields.map { field in
      var compiler = FieldCompiler(
        field, in: schema, nullSequence: compiledDialect.nullSequence)
      let column = compiler.column()
      for fault in compiler.faults { findings.add(fault) }
      return column
    }
    let keys = KeyCompiler(schema)
    keys.reportNames(&findings)
    let compiled = CompiledSchema(
      schema: schema, dialect: dialect, compiledDialect: compiledDialect, columns: columns,
      keys: keys.keys(&findings), references: keys.references(&findings))
    return (findings.hasErrors ? nil : compiled, findings)
  }

  /// The numbers of the columns with these names; nil where one is unknown.
  func columnNumbers(_ names: [String]) -> [Int]? {
    var numbers: [Int] = []
    for name in names {
      guard let number = schema.fields.firstIndex(where: { $0.name == name }) else { return nil }
      numbers.append(number)
    }
    return numbers
  }
}
