/// The members of an article's line in an export, as they were read: nothing of it is checked yet.
struct ArticleMembers: Decodable {
  /// A run of the text, and what may be said of it.
  struct Place: Decodable {
    let start: Int
    let end: Int
    let kind: String?
    /// The words of a field.
    let text: String?
    /// The country of a mention.
    let code: String?
  }

  struct Quote: Decodable {
    let start: Int
    let end: Int
    let markedStart: Int
    let markedEnd: Int
    let kind: String
    let speaker: String?
    let speakerKind: String?
    let speakerStart: Int?
    let speakerEnd: Int?
    let cue: Place?
    let rule: String
    let confidence: Double
    let utterance: Int?

    private enum CodingKeys: String, CodingKey {
      case start, end, kind, speaker, cue, rule, confidence, utterance
      case markedStart = "marked_start"
      case markedEnd = "marked_end"
      case speakerKind = "speaker_kind"
      case speakerStart = "speaker_start"
      case speakerEnd = "speaker_end"
    }
  }

  struct Country: Decodable {
    let code: String
    let weight: Double
    let mentions: Int
    let parts: [String]

    private enum CodingKeys: String, CodingKey {
      case code, weight, mentions
      case parts = "where"
    }
  }

  struct Dateline: Decodable {
    let start: Int
    let end: Int
    let place: String?
    let day: String?
    let agency: String?
  }

  let text: String
  let date: String?
  let published: String?
  let outlet: String?
  let link: String?
  let language: String?
  let headline: String
  let headlineStart: Int?
  let headlineEnd: Int?
  let isHeadlineDerived: Bool?
  let deck: Place?
  let byline: Place?
  let section: Place?
  let readingTime: Place?
  let caption: Place?
  let credit: Place?
  let dateline: Dateline?
  let body: [Place]?
  let furniture: [Place]?
  let quotes: [Quote]?
  let mentions: [Place]?
  let countries: [Country]?
  let isCut: Bool?

  private enum CodingKeys: String, CodingKey {
    case text, date, published, outlet, link, language, headline, deck, byline, section, caption, credit, dateline,
      body, furniture
    case quotes, mentions, countries
    case headlineStart = "headline_start"
    case headlineEnd = "headline_end"
    case isHeadlineDerived = "headline_derived"
    case readingTime = "reading_time"
    case isCut = "cut"
  }
}
