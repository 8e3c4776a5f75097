extension Schema {
  /// The schema of the table as it is published: all values in the default form of their type,
  /// empty cells for missing values, the columns as the fields have them.
  ///
  /// What says how the source was written (`groupChar`, `trueValues`, patterns of dates, the texts
  /// for missing values) is left out, and the constraints' values are rewritten to match; a list
  /// keeps its delimiter.
  public var canonical: Schema {
    var schema = self
    schema.missingValues = [MissingValue("")]
    schema.fieldsMatch = .exact
    schema.fields = fields.map { source in
      var field = source
      field.missingValues = nil
      field.decimalChar = nil
      field.groupChar = nil
      field.bareNumber = nil
      field.trueValues = nil
      field.falseValues = nil
      switch field.type {
      case .date, .time, .datetime, .geopoint: field.format = nil
      default: break
      }
      var compiler = FieldCompiler(source, in: self)
      field.constraints = compiler.canonicalConstraints()
      field.categories = compiler.canonicalCategories()
      return field
    }
    return schema
  }
}
