public import Diagnostics

/// Columns whose values must occur in another table, or elsewhere in this one (Table Schema 2.0,
/// `foreignKeys`).
public struct ForeignKey: Sendable, Hashable {
  /// The names of the columns that refer.
  public var fields: [String]
  /// The package that the resource belongs to, or nil where it is this table's own (Data Package
  /// recipe "External Foreign Keys").
  public var package: String?
  /// The resource referred to, or nil where it is this table itself.
  public var resource: String?
  /// The names of the columns referred to, in the order of `fields`.
  public var referencedFields: [String]
  /// Where the key is declared.
  public var place: Place?

  /// `fields` refer to `referencedFields` of `resource`.
  public init(
    _ fields: [String], package: String? = nil, resource: String? = nil,
    referencedFields: [String], place: Place? = nil
  ) {
    self.fields = fields
    self.package = package
    self.resource = resource
    self.referencedFields = referencedFields
    self.place = place
  }
}
