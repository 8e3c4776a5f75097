extension Notice.Kind {
  /// The word for the kind.
  public var word: WordName {
    switch self {
    case .order: .kindOrder
    case .notice: .kindNotice
    case .guidance: .kindGuidance
    case .policyChange: .kindPolicyChange
    case .briefing: .kindBriefing
    }
  }
}

extension Notice.Verb {
  /// The words for doing it to another notice.
  public var word: WordName {
    switch self {
    case .amends: .amends
    case .replaces: .replaces
    case .repeals: .repeals
    case .revokes: .revokes
    case .extends: .extends
    case .suspends: .suspends
    case .corrects: .corrects
    case .implements: .implements
    case .translates: .translates
    }
  }

  /// The words for having had it done.
  public var passiveWord: WordName {
    switch self {
    case .amends: .changedAmends
    case .replaces: .changedReplaces
    case .repeals: .changedRepeals
    case .revokes: .changedRevokes
    case .extends: .changedExtends
    case .suspends: .changedSuspends
    case .corrects: .changedCorrects
    case .implements: .changedImplements
    case .translates: .changedTranslates
    }
  }
}
