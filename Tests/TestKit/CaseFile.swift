/// A file of `Tests/Cases`.
package struct CaseFile: Sendable, Hashable, CustomStringConvertible {
  /// Its path from `Tests/Cases`, without ending.
  package let name: String

  private static let folder = "Tests/Cases"

  /// All of them, by name.
  package static var all: [CaseFile] {
    let files = (try? Repository.files(in: folder)) ?? []
    return files.filter { $0.hasSuffix(".case") }.map { CaseFile(name: String($0.dropLast(5))) }
  }

  package var description: String { name }

  /// The case that the file holds.
  package func read() throws -> Case {
    try Case(try Repository.text("\(Self.folder)/\(name).case"))
  }

  /// Writes the case down again.
  package func write(_ case: Case) throws {
    try Recording.write(Array(`case`.text.utf8), to: "\(Self.folder)/\(name).case")
  }
}
