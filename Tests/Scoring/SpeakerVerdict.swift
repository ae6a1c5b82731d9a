/// Whether a speaker is the gold one.
package struct SpeakerVerdict: Equatable, Sendable {
  /// The same name, in one of the forms that the article gives.
  package let isExact: Bool
  /// The same last name; for bodies and descriptions also fewer words of the same phrase, with its head.
  package let isRight: Bool
  /// Right, or words in a row of what the annotators give, who in some data give whole phrases for names.
  package let isRightInPart: Bool

  /// Compares a speaker with the gold one; nobody is never right.
  package init(_ speaker: String?, gold: GoldQuote) {
    guard let speaker, !speaker.isEmpty else {
      isExact = false
      isRight = false
      isRightInPart = false
      return
    }
    let found = SpeakerName(speaker)
    let phrase = gold.speakerKind == "pronoun" ? nil : gold.speakerPhrase
    let names = [gold.speaker, gold.fullSpeaker, phrase].compactMap { $0 }.filter { !$0.isEmpty }
    isExact = names.contains { SpeakerName($0) == found }
    let last = SpeakerName(gold.speaker ?? "").words.last
    isRight = isExact || found.words.last == last || Self.isPartOfPhrase(found, gold)
    isRightInPart = isRight || Self.stands(found, in: SpeakerName.words(of: gold.speaker ?? ""))
  }

  private static func stands(_ found: SpeakerName, in words: [String]) -> Bool {
    !found.words.isEmpty && words.contains(found.words)
  }

  private static func isPartOfPhrase(_ found: SpeakerName, _ gold: GoldQuote) -> Bool {
    guard gold.speakerKind == "org" || gold.speakerKind == "nominal", let phrase = gold.speakerPhrase else {
      return false
    }
    guard !found.words.isEmpty, let head = SpeakerName.head(of: phrase) else { return false }
    return Set(found.words).isSubset(of: SpeakerName.words(of: phrase)) && found.words.contains(head)
  }
}
