/// A quotation as annotators marked it.
package struct GoldQuote: Decodable, Sendable {
  package let span: Span
  package let kind: String?
  /// Whether it stands in the article's title.
  package let isInTitle: Bool
  /// Its speaker; for a pronoun only where somebody read for whom it stands.
  package let speaker: String?
  /// The fullest form of the speaker's name in the article.
  package let fullSpeaker: String?
  /// The words that name the speaker beside the quote.
  package let speakerPhrase: String?
  /// name, org, nominal, pronoun or none.
  package let speakerKind: String?

  /// Creates a quotation.
  package init(
    _ span: Span,
    kind: String? = nil,
    isInTitle: Bool = false,
    speaker: String? = nil,
    fullSpeaker: String? = nil,
    speakerPhrase: String? = nil,
    speakerKind: String? = "name"
  ) {
    self.span = span
    self.kind = kind
    self.isInTitle = isInTitle
    self.speaker = speaker
    self.fullSpeaker = fullSpeaker
    self.speakerPhrase = speakerPhrase
    self.speakerKind = speakerKind
  }

  private enum Key: String, CodingKey {
    case start, end, kind, title, speaker
    case full = "speaker_full"
    case phrase = "speaker_raw"
    case speakerKind = "speaker_kind"
  }

  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    span = Span(try members.decode(Int.self, forKey: .start), try members.decode(Int.self, forKey: .end))
    kind = try members.decodeIfPresent(String.self, forKey: .kind)
    isInTitle = try members.decodeIfPresent(Bool.self, forKey: .title) ?? false
    speaker = try members.decodeIfPresent(String.self, forKey: .speaker)
    fullSpeaker = try members.decodeIfPresent(String.self, forKey: .full)
    speakerPhrase = try members.decodeIfPresent(String.self, forKey: .phrase)
    speakerKind = try members.decodeIfPresent(String.self, forKey: .speakerKind)
  }

  /// Whether it is known who speaks.
  package var hasSpeaker: Bool { speaker?.isEmpty == false }
}
