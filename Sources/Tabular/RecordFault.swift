/// Something wrong with the form of a record, at a place in the bytes that are being scanned.
enum RecordFault: Equatable {
  /// A quote inside a cell that does not begin with one.
  case strayQuote(Int)
  /// Text between the quote that closes a cell and the next delimiter.
  case textAfterQuote(Range<Int>)
  /// A cell beyond the limit.
  case cellTooLarge(Range<Int>)
}
