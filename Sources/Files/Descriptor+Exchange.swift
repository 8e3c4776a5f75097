#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Descriptor {
  /// Exchanges `name` in this folder with `other` in the folder `there`, in one step.
  func exchange(_ name: String, with other: String, in there: Descriptor) throws(Errno) {
    #if canImport(Darwin)
      try Errno.checked {
        renameatx_np(number, name, there.number, other, UInt32(RENAME_SWAP))
      }
    #else
      // The headers show renameat2 only to those who ask for the extensions of GNU, and the importer
      // does not; older C libraries have none. So it is looked up by its name.
      typealias RenameAt2 =
        @convention(c) (
          CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt
        ) -> CInt
      let renameExchange: CUnsignedInt = 2
      guard let symbol = dlsym(nil, "renameat2") else { throw Errno(code: ENOSYS) }
      let renameAt2 = unsafeBitCast(symbol, to: RenameAt2.self)
      try Errno.checked { renameAt2(number, name, there.number, other, renameExchange) }
    #endif
  }
}
