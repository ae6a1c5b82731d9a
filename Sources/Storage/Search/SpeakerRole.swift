import News

/// What an article says somebody is, right before the name or right after it: "Foreign Minister" Ada Brandt; Ada Brandt,
/// "a senator from Orlo", said.
struct SpeakerRole {
  /// No more is looked at on either side of a name, in bytes.
  private static let reach = 80
  /// A role has no more words.
  private static let mostWords = 7
  /// Words with a capital that are no roles.
  private static let others: Set<String> = [
    "The", "A", "An", "And", "But", "When", "While", "After", "Before", "As", "In", "On", "At", "For", "To", "From",
    "By",
    "With", "Both", "That", "This", "If", "Then", "Meanwhile", "Also", "Mr", "Mrs", "Ms", "Mr.", "Mrs.", "Ms.",
  ]
  private static let articles: Set<String> = ["a", "an", "the"]
  /// What stands between a name and its role, in bytes: ", the ".
  private static let longestArticle = 6

  /// What an article says that says nothing.
  static let none = SpeakerRole()

  /// The role; empty if the article does not tell.
  let words: String
  /// The first country that the role names; nil if it names none.
  let home: CountryCode?

  private init() {
    (words, home) = ("", nil)
  }

  /// Looks for the role of a name in a text: at its first place that tells one, among the first few behind the headline,
  /// all of whose words may have capitals.
  init(of name: String, in annotated: AnnotatedArticle) {
    let article = annotated.article
    let text = article.text
    let sought = Array(name.utf8)
    var found = ""
    var span = 0..<0
    var start = article.headline.range?.end ?? 0
    var places = 0
    while found.isEmpty, places < 8, let place = Self.place(of: sought, in: text.bytes, from: start) {
      let end = place + sought.count
      found = Self.before(place, in: text.bytes)
      span = place - min(place, found.utf8.count + 1)..<place
      if found.isEmpty {
        found = Self.after(end, in: text.bytes)
        span = end..<min(text.count, end + found.utf8.count + Self.longestArticle)
      }
      start = end
      places += 1
    }
    words = found
    home =
      found.isEmpty
      ? nil
      : annotated.annotations.mentions.first { span.contains($0.range.start) && $0.kind != .historical }?.country
  }

  private static func place(of sought: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = sought.first, start + sought.count <= bytes.count else { return nil }
    return (start...bytes.count - sought.count).first { place in
      bytes[place] == first && bytes[place..<place + sought.count].elementsEqual(sought)
    }
  }

  /// The words with capitals that lead to a place on its line.
  private static func before(_ place: Int, in bytes: [UInt8]) -> String {
    let line = bytes[max(0, place - reach)..<place]
    guard line.last == 0x20 else { return "" }
    // A cut word at the start is none.
    var words =
      String(decoding: line, as: UTF8.self).split { $0 == "\n" }.last?.split(separator: " ").map(String.init) ?? []
    if line.count == reach, !words.isEmpty { words.removeFirst() }
    let role = words.reversed().prefix { isRoleWord($0) || ["of", "for"].contains($0) }.prefix(mostWords).reversed()
    let whole = role.drop { ["of", "for"].contains($0) }
    return whole.last.map(isRoleWord) == true ? whole.joined(separator: " ") : ""
  }

  private static func isRoleWord(_ word: String) -> Bool {
    guard let first = word.first, first.isUppercase, !others.contains(word) else { return false }
    return word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" }
  }

  /// What stands between two commas behind a name and begins with an article.
  private static func after(_ place: Int, in bytes: [UInt8]) -> String {
    let rest = String(decoding: bytes[place..<min(bytes.count, place + reach)], as: UTF8.self)
    guard rest.hasPrefix(", ") else { return "" }
    let aside = rest.dropFirst(2)
    guard let end = aside.firstIndex(where: { ",.;:\n“\"(".contains($0) }), aside[end] == "," else { return "" }
    let words = aside[..<end].split(separator: " ")
    guard (2...mostWords).contains(words.count), let first = words.first, articles.contains(String(first)) else {
      return ""
    }
    return words.dropFirst().joined(separator: " ")
  }
}
