internal import Diagnostics
internal import Files
internal import GazetteModel
internal import Tabular

/// The values of the columns that foreign keys refer to, collected before the tables that refer pass.
struct ReferencedKeys: Sendable {
  private var sets: [Target: KeySet] = [:]

  /// Columns of a table.
  private struct Target: Hashable, Sendable {
    var dataset: String
    var resource: String
    var fields: [String]

    init(_ key: ForeignKey, of resource: Dataset.Resource, in dataset: Dataset) {
      self.dataset = key.package ?? dataset.name
      self.resource = key.resource ?? resource.name
      fields = key.referencedFields
    }
  }

  /// Reads the tables that are referred to.
  ///
  /// A table is read once for all keys that refer to it; its faults are left to its own pass.
  init(_ site: Site, _ project: any Disk) throws {
    var wanted: Set<Target> = []
    for dataset in site.datasets {
      for resource in dataset.resources {
        for key in resource.schema.foreignKeys {
          wanted.insert(Target(key, of: resource, in: dataset))
        }
      }
    }
    for dataset in site.datasets {
      for resource in dataset.resources {
        let targets = wanted.filter { $0.dataset == dataset.name && $0.resource == resource.name }
        guard !targets.isEmpty,
          let compiled = CompiledSchema.compile(resource.schema, dialect: resource.dialect).schema
        else { continue }
        var collectors = targets.compactMap { target in
          KeyCollector(compiled, fields: target.fields).map { (target: target, keys: $0) }
        }
        var unheard = Findings(limit: 0)
        var reader = TableReader(
          compiled, limits: TableLimits(cellBytes: site.configuration.limits.cellBytes))
        var isWhole = true
        for file in resource.files {
          guard let source = try TableSource(file.name, project, { _ in }) else {
            isWhole = false
            continue
          }
          try reader.read(file: file.name, from: source.read, findings: &unheard) { batch in
            for index in collectors.indices { collectors[index].keys.add(batch) }
          }
        }
        // Where a file is absent, which is a fault of its own, nobody can say what is missing.
        guard isWhole else { continue }
        for collector in collectors { sets[collector.target] = collector.keys.keys }
      }
    }
  }

  /// The values that each foreign key of a table may take; nil for a key whose target does not exist.
  func references(of resource: Dataset.Resource, in dataset: Dataset) -> [KeySet?] {
    resource.schema.foreignKeys.map { sets[Target($0, of: resource, in: dataset)] }
  }
}
