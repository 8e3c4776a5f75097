/// What a regular expression says, before it is made into a machine.
indirect enum PatternNode {
  /// One scalar out of a set.
  case one(ScalarSet)
  /// One after the other; nothing at all where there are none.
  case sequence([PatternNode])
  /// Any one of them.
  case choice([PatternNode])
  /// As often as the bounds say.
  case repetition(PatternNode, atLeast: Int, atMost: Int?)
}
