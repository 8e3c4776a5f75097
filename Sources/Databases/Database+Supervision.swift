internal import CSQLite

extension Database {
  /// Asks `isAllowed` before every action of the statements that `body` prepares or runs; what it
  /// denies fails with an error that ``DatabaseError/isRefused``.
  public func judging<Result>(
    _ isAllowed: @escaping (DatabaseAction) -> Bool,
    _ body: () throws(DatabaseError) -> Result
  ) throws(DatabaseError) -> Result {
    let judge = Judge(isAllowed)
    sqlite3_set_authorizer(
      handle,
      { context, code, first, second, _, _ in
        guard let context else { return SQLITE_DENY }
        let judge = Unmanaged<Judge>.fromOpaque(context).takeUnretainedValue()
        return judge.isAllowed(DatabaseAction(code, first, second)) ? SQLITE_OK : SQLITE_DENY
      }, Unmanaged.passUnretained(judge).toOpaque())
    defer {
      sqlite3_set_authorizer(handle, nil, nil)
      withExtendedLifetime(judge) {}
    }
    return try body()
  }

  private final class Judge {
    let isAllowed: (DatabaseAction) -> Bool

    init(_ isAllowed: @escaping (DatabaseAction) -> Bool) {
      self.isAllowed = isAllowed
    }
  }

  /// Asks `isEnough` after every so many steps of the machine that runs statements, and stops the
  /// statement where it says so, with an error that ``DatabaseError/isStopped``.
  ///
  /// A statement takes the same steps each time, on whatever machine.
  public func stopping<Result>(
    every steps: Int, when isEnough: @escaping () -> Bool,
    _ body: () throws(DatabaseError) -> Result
  ) throws(DatabaseError) -> Result {
    let watch = Watch(isEnough)
    sqlite3_progress_handler(
      handle, CInt(clamping: steps),
      { context in
        guard let context else { return 0 }
        return Unmanaged<Watch>.fromOpaque(context).takeUnretainedValue().isEnough() ? 1 : 0
      }, Unmanaged.passUnretained(watch).toOpaque())
    defer {
      sqlite3_progress_handler(handle, 0, nil, nil)
      withExtendedLifetime(watch) {}
    }
    return try body()
  }

  private final class Watch {
    let isEnough: () -> Bool

    init(_ isEnough: @escaping () -> Bool) {
      self.isEnough = isEnough
    }
  }
}
