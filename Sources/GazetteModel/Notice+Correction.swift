public import Diagnostics

extension Notice {
  /// A correction of a notice's text, as one edition tells of it.
  public struct Correction: Sendable, Hashable {
    /// The day from which the text reads as corrected.
    public var on: CalendarDate
    /// What was corrected.
    public var note: String
    /// Why.
    public var reason: String
    /// The words as they now stand in the text, CommonMark as the text is; nil where none are named.
    public var text: Quotation?

    /// A correction.
    public init(on: CalendarDate, note: String, reason: String, text: Quotation? = nil) {
      self.on = on
      self.note = note
      self.reason = reason
      self.text = text
    }
  }

  /// Words quoted from a text.
  public struct Quotation: Sendable, Hashable {
    /// The words.
    public var words: String
    /// Where they are quoted.
    public var place: Place

    /// A quotation.
    public init(_ words: String, at place: Place) {
      self.words = words
      self.place = place
    }
  }
}
