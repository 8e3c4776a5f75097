#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A call of the system that failed, before it is known what for.
struct Errno: Error {
  /// The system's `errno`.
  var code: Int32

  /// Makes a call, again where a signal interrupted it, and returns its result, which is not -1.
  @discardableResult
  static func checked<Value: SignedInteger>(_ call: () -> Value) throws(Errno) -> Value {
    while true {
      let result = call()
      if result != -1 { return result }
      if errno != EINTR { throw Errno(code: errno) }
    }
  }
}
