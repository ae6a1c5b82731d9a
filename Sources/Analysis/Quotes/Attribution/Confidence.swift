import News

/// How sure an attribution is, by its rule and the words that name the speaker.
///
/// Constants of the method: the share of attributions of that sort that was right on one half of annotated English
/// news; a sort with few cases is drawn towards its rule and its words. Those by a description were read by eye, since
/// annotators leave open who "the minister" is. `figures GOLD --calibration` prints the share that is right now beside
/// each of them.
enum Confidence {
  /// The sort of words that name the speaker.
  private enum Naming: Int {
    case name
    /// he, she, they.
    case pronoun
    /// "the minister", by which somebody is meant whom the article names.
    case description
    /// A ministry, a company, a paper.
    case body
    /// "a senior official", "sources".
    case unnamed
    /// Nothing beside the quote: the speaker is another quote's.
    case taken
  }

  /// How sure it is that an utterance is its speaker's, 0…1; 0 without a speaker.
  static func of(_ utterance: Utterance) -> Double {
    guard let attribution = utterance.attribution, let speaker = utterance.speaker else { return 0 }
    return shares(attribution.rule)[naming(attribution.phrase, speaker).rawValue]
  }

  private static func naming(_ phrase: NounPhrase?, _ speaker: Speaker) -> Naming {
    if phrase == nil, speaker.range == nil { return .taken }
    if case .pronoun = phrase?.head { return .pronoun }
    switch speaker.kind {
    case .body: return .body
    case .unnamed: return .unnamed
    case .name: break
    }
    if case .common = phrase?.head { return .description }
    return .name
  }

  /// A rule's shares, in the order of `Naming`.
  private static func shares(_ rule: AttributionRule) -> InlineArray<6, Double> {
    switch rule {
    case .cueAfter: [0.97, 0.89, 0.60, 0.95, 0.95, 0.96]
    case .cueInverted: [0.98, 0.92, 0.60, 0.94, 0.91, 0.97]
    case .cueBefore: [0.89, 0.72, 0.55, 0.64, 0.63, 0.84]
    case .cueBetween: [0.98, 0.76, 0.60, 0.89, 0.88, 0.93]
    case .accordingTo: [0.98, 0.93, 0.60, 0.95, 0.94, 0.97]
    case .colon: [0.97, 0.68, 0.55, 0.58, 0.49, 0.86]
    case .continuation: [0.74, 0.40, 0.50, 0.40, 0.37, 0.60]
    case .previousParagraph: [0.83, 0.34, 0.60, 0.47, 0.32, 0.69]
    case .nextParagraph: [0.82, 0.52, 0.50, 0.52, 0.50, 0.69]
    case .sameSpeaker: [0.69, 0.45, 0.50, 0.46, 0.39, 0.74]
    case .headline: [0.92, 0.63, 0.50, 0.63, 0.52, 0.82]
    case .none: [0, 0, 0, 0, 0, 0]
    }
  }
}
