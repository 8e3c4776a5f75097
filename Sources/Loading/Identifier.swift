/// Names that stand in addresses.
enum Identifier {
  /// File systems take names of 255 bytes; endings such as `.ndjson` need some of them.
  static let byteLimit = 200

  /// Whether a name has only lower-case letters `a` to `z`, digits, and single hyphens, dots or underscores between them.
  static func isPlain(_ name: String) -> Bool {
    let parts = name.utf8.split(omittingEmptySubsequences: false) { "-._".utf8.contains($0) }
    return name.utf8.count <= byteLimit
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          }
      }
  }

  /// Whether a file's name can stand in an address as it is: letters and digits of any script and a few
  /// marks, nothing that the web or a file system reads as something else.
  static func isAddressable(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first != ".", first != "-" else { return false }
    return name.utf8.count <= byteLimit
      && name.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || "-._()".unicodeScalars.contains(scalar)
          : !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
            && scalar.properties.generalCategory != .format
      }
  }
}
