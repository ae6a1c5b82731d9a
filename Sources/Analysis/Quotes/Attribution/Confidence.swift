import News

/// How sure an attribution is, by its rule and the words that name the speaker.
///
/// Constants of the method: the share of attributions of that sort that was right on the half of annotated English news
/// on which no rule was made; a sort with few cases is drawn towards its rule and its words. Those by a description were
/// read by eye, since annotators leave open who "the minister" is. `figures GOLD --calibration --split odd` prints the
/// share that is right now beside each of them.
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
    case .cueAfter: [0.97, 0.84, 0.60, 0.98, 0.88, 0.97]
    case .cueInverted: [0.98, 0.91, 0.60, 0.89, 0.89, 0.98]
    case .cueBefore: [0.93, 0.77, 0.55, 0.78, 0.68, 0.92]
    case .cueBetween: [0.98, 0.91, 0.60, 0.93, 0.88, 0.97]
    case .accordingTo: [0.91, 0.51, 0.60, 0.51, 0.44, 0.83]
    case .colon: [0.77, 0.48, 0.55, 0.50, 0.40, 0.82]
    case .continuation: [0.87, 0.56, 0.50, 0.57, 0.48, 0.79]
    case .previousParagraph: [0.93, 0.60, 0.60, 0.61, 0.30, 0.85]
    case .nextParagraph: [0.95, 0.79, 0.50, 0.80, 0.73, 0.95]
    case .sameSpeaker: [0.84, 0.38, 0.50, 0.53, 0.43, 0.65]
    case .headline: [0.87, 0.53, 0.50, 0.33, 0.39, 0.85]
    case .none: [0, 0, 0, 0, 0, 0]
    }
  }
}
