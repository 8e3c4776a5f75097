/// Names in one folder that many disks take for the same.
///
/// Disks of Windows and macOS do not tell `Report.csv` from `report.csv`, nor an `é` of one scalar
/// from one of two. Where a folder holds both, one of them is lost on the way there.
public struct NameCollision: Sendable, Hashable {
  /// The paths that collide, sorted; at least two, all in one folder.
  public var paths: [RelativePath]

  /// Finds the collisions among `paths` and the folders that they stand in, sorted.
  ///
  /// Where two folders collide, what they hold is not compared.
  public static func find(in paths: some Sequence<RelativePath>) -> [NameCollision] {
    var spellings: [Key: Set<RelativePath>] = [:]
    var seen: Set<RelativePath> = []
    for path in paths {
      for path in path.ancestors + [path] where seen.insert(path).inserted {
        let key = Key(folder: path.parent, name: path.name.lowercased())
        spellings[key, default: []].insert(path)
      }
    }
    return spellings.values.filter { $0.count > 1 }
      .map { NameCollision(paths: $0.sorted()) }
      .sorted { $0.paths.lexicographicallyPrecedes($1.paths) }
  }

  /// A name as such a disk sees it; strings are equal here where Unicode holds them equivalent.
  private struct Key: Hashable {
    var folder: RelativePath?
    var name: String
  }
}
