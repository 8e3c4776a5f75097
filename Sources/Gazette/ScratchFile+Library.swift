internal import Databases
internal import Files
internal import Spreadsheets

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension ScratchFile {
  /// Lets a library write to the file, and tells of its failure as of the disk's, which it is.
  func write<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError where error.isFromDisk {
      throw DiskError(.write, path, code: EIO)
    } catch SpreadsheetError.failed {
      throw DiskError(.write, path, code: EIO)
    }
  }
}
