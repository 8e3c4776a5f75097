extension Notice.Facts {
  /// From when on the notice holds: the day it was issued where it says nothing else.
  public var start: LocalMoment { effective?.from ?? LocalMoment(day: issued) }

  /// From when on what the notice does to another counts.
  public func start(of amendment: Notice.Amendment) -> LocalMoment { amendment.on ?? start }
}
