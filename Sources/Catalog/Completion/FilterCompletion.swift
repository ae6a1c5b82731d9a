package import News

/// What could stand where somebody is typing in a filter.
package struct FilterCompletion: Equatable, Sendable {
  package struct Candidate: Equatable, Sendable {
    /// What would stand in place of `range`.
    ///
    /// Foreign text: gate it before showing it.
    package let text: String
    /// What it means, if that is not plain; else empty.
    package let words: String
    /// How many articles the whole filter would pick then; nil for a field without a value.
    package let articles: Int?

    init(_ text: String, words: String = "", articles: Int?) {
      self.text = text
      self.words = words
      self.articles = articles
    }
  }

  /// More are not offered.
  package static let most = 60

  /// What a candidate takes the place of, in bytes of UTF-8.
  package let range: Range<Int>
  /// The best first: those that most articles stand behind, dates from the newest.
  package let candidates: [Candidate]
  /// The beginning of a speaker's name, if one is being typed: the library knows the names.
  package let speaker: String?

  /// Finds what could stand at a place of a filter.
  ///
  /// A few passes over the articles.
  ///
  /// - Parameters:
  ///   - text: the filter as it is typed, finished or not.
  ///   - caret: the place of the caret, in bytes of UTF-8.
  ///   - holdings: what is picked from.
  ///   - base: only of these; nil for all.
  ///   - saved: the saved filters by name, for `@name`.
  ///   - today: what ages are counted back from.
  ///   - texts: the articles of a part that the texts answer; what is not known holds nothing back.
  package init(
    of text: String,
    at caret: Int,
    in holdings: Holdings,
    among base: ArticleSet? = nil,
    saved: [String: String] = [:],
    today: CalendarDate,
    texts: @escaping (TextTerm) -> ArticleSet? = { _ in nil }
  ) {
    let bytes = Array(text.utf8)
    let place = FilterCaret(in: bytes, at: min(max(0, caret), bytes.count))
    range = place.value
    speaker = place.field == .speaker ? place.typed : nil
    guard bytes.count <= FilterExpression.longest, !place.isInUnknownField else {
      candidates = []
      return
    }
    let base = holdings.present(among: base)
    var gap = FilterGap(
      bytes,
      without: place.term,
      saved: saved,
      in: holdings,
      among: base,
      today: today,
      texts: texts
    )
    if place.field != nil, let filter = try? FilterExpression(Self.otherValues(bytes, place)), !filter.isEmpty,
      case .found(let set) = filter.selection(in: holdings, among: gap.articles, today: today, texts: texts)
    {
      gap.fill(set)
    }
    let offer = FilterOffer(holdings: holdings, gap: gap, saved: saved, today: today, texts: texts)
    candidates = Array(offer.candidates(for: place).prefix(Self.most))
  }

  /// The condition at the caret without the value there.
  private static func otherValues(_ bytes: [UInt8], _ place: FilterCaret) -> String {
    var before = bytes[place.term.lowerBound..<place.value.lowerBound]
    var after = bytes[place.value.upperBound..<place.term.upperBound]
    if before.last == UInt8(ascii: ",") { before.removeLast() } else { after = after.dropFirst() }
    return String(decoding: before + after, as: UTF8.self)
  }
}
