import Catalog

/// The line in which a filter is typed.
package struct FilterLine: Equatable, Sendable {
  /// Why what was typed is no filter, and where.
  package struct Fault: Equatable, Sendable {
    /// In characters from the start of the line.
    package let place: Int
    /// One plain sentence without a full stop.
    ///
    /// Foreign text: gate it before showing it.
    package let reason: String
    /// What is wrong, in bytes of UTF-8.
    let range: Range<Int>
    /// What Tab puts in its place; nil if nothing is near.
    let suggestion: String?
    /// Whether more typing at the end of the line may mend it.
    let isUnfinished: Bool

    /// Takes an error over; what Tab would do is said with it.
    init(_ error: FilterError) {
      place = error.column
      range = error.range
      suggestion = error.suggestion
      reason = error.reason + (error.suggestion.map { ". Tab puts \($0) there" } ?? "")
      isUnfinished =
        switch error.fault {
        case .unclosedBracket, .emptyBrackets, .unclosedQuotation, .nothingAfter, .missingValue, .missingName: true
        case .tooLong, .tooDeep, .tooManyChoices, .controlCharacter, .unopenedBracket, .nothingBefore, .unknownField,
          .unknownCountry, .severalCountries, .unknownValue, .endsBeforeItBegins, .noWord, .misplacedStar,
          .minusAfterColon, .unknownName, .circle, .emptySaved, .inSaved:
          false
        }
    }
  }

  /// Something that could stand at the caret.
  package struct Candidate: Equatable, Sendable {
    /// What the line would say there.
    ///
    /// Foreign text: gate it before showing it.
    package let text: String
    /// What it means, if that is not plain; else empty.
    package let words: String
    /// The articles that the whole filter would pick then; nil where that is not known.
    package let articles: Int?
  }

  package internal(set) var editor: LineEditor
  /// Nil while what was typed is a filter, or may become one where the caret is.
  package internal(set) var fault: Fault?
  /// A fault that is not spoken of yet, because the reader is typing there.
  var withheld: Fault?
  /// What Tab offers, the likeliest first; empty until Tab is pressed.
  package internal(set) var candidates: [Candidate] = []
  /// The candidate that stands in the line now: an index into `candidates`.
  package internal(set) var chosen: Int?
  /// How many articles the filter picks; nil while that is not known.
  package internal(set) var articles: Int?
  /// What a candidate takes the place of, in bytes of UTF-8.
  private(set) var span = 0..<0

  /// Creates a line that says `text`.
  package init(_ text: String = "") {
    editor = LineEditor(text, longest: LineEditor.longestFilter)
  }

  /// Offers what could stand in place of some bytes: the only thing is put there, of several what they begin with.
  mutating func offer(_ new: [Candidate], inPlaceOf bytes: Range<Int>) {
    candidates = new
    chosen = nil
    span = bytes
    guard let first = new.first else { return }
    let common = new.dropFirst().reduce(Substring(first.text)) { $0.commonPrefix(with: $1.text) }
    let typed = String(decoding: Array(editor.text.utf8)[clamped(span)], as: UTF8.self)
    if new.count == 1 || common.count > typed.count && common.hasPrefix(typed) { put(String(common)) }
    if new.count == 1 { candidates = [] }
  }

  /// Whether a fault lies where the reader is typing, so that it is too early to speak of it.
  func isTyping(_ fault: Fault) -> Bool {
    let caret = editor.text.prefix(editor.caret).utf8.count
    if fault.range.lowerBound...max(fault.range.lowerBound, fault.range.upperBound) ~= caret { return true }
    return fault.isUnfinished && editor.caret == editor.text.count
  }

  /// Puts what is near in the place of what is wrong; the caret stays where it is in the rest.
  mutating func mend(_ fault: Fault, with text: String) {
    let after = editor.text.count - editor.caret
    candidates = []
    chosen = nil
    span = fault.range
    put(text)
    editor.caret = max(0, editor.text.count - after)
  }

  /// Puts the next or previous candidate there.
  mutating func choose(step: Int) {
    guard !candidates.isEmpty else { return }
    let next = chosen.map { $0 + step } ?? (step > 0 ? 0 : candidates.count - 1)
    let index = (next + candidates.count) % candidates.count
    chosen = index
    put(candidates[index].text)
  }

  private mutating func put(_ text: String) {
    let bytes = Array(editor.text.utf8)
    let place = clamped(span)
    let start = String(decoding: bytes[..<place.lowerBound], as: UTF8.self).count
    let length = String(decoding: bytes[place], as: UTF8.self).count
    editor.replace(start..<start + length, with: text)
    span = place.lowerBound..<place.lowerBound + text.utf8.count
  }

  private func clamped(_ range: Range<Int>) -> Range<Int> {
    range.clamped(to: 0..<editor.text.utf8.count)
  }
}

extension Substring {
  /// As many characters as both begin with.
  fileprivate func commonPrefix(with other: String) -> Substring {
    prefix(zip(self, other).prefix { $0 == $1 }.count)
  }
}
