/// A block of one text or of both, and how its words came to be what they are.
public struct Passage: Sendable, Hashable {
  /// The block's number in the old text, from 0; nil where it is new.
  public let old: Int?
  /// The block's number in the new text, from 0; nil where it is gone.
  public let new: Int?
  /// The words: without those inserted they are the old block, without those deleted the new one.
  public let parts: [Part]

  /// Some words of a passage.
  public struct Part: Sendable, Hashable {
    /// What became of them.
    public let fate: Fate
    /// The words, with their blanks.
    public let text: String

    init(_ fate: Fate, _ text: String) {
      self.fate = fate
      self.text = text
    }
  }

  /// What became of words.
  public enum Fate: Sendable, Hashable {
    /// They stand in both texts.
    case kept
    /// They stand in the old text only.
    case deleted
    /// They stand in the new text only.
    case inserted
  }

  /// Whether the block reads the same in both texts.
  public var isKept: Bool { old != nil && new != nil && parts.allSatisfy { $0.fate == .kept } }

  init(old: Int?, new: Int?, _ parts: [Part]) {
    self.old = old
    self.new = new
    self.parts = parts.filter { !$0.text.isEmpty }
  }
}
