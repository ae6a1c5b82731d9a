internal import Markup

/// Words that may be a headline, alone or beside the name of a site: `Ferries run again | Luma Post`.
struct PageTitle {
  let text: String
  private let key: [UInt8]

  init(_ text: String) {
    self.text = text
    key = PageKey.of(text)
  }

  /// Whether it says no more than a site's name.
  func isSite(among sites: [String]) -> Bool {
    key.isEmpty || sites.contains { PageKey.of($0) == key }
  }

  /// Whether it begins with a heading, or is the beginning of one.
  func begins(with heading: String) -> Bool {
    let other = PageKey.of(heading)
    guard other.count >= 6 else { return false }
    return key.starts(with: other) && other.count * 10 >= key.count * 4 || key.count >= 12 && other.starts(with: key)
  }

  /// Whether a heading stands in it: alone, or before or after a site's name.
  func repeats(_ heading: String) -> Bool {
    if begins(with: heading) { return true }
    let other = PageKey.of(heading)
    return other.count >= 6 && other.count * 10 >= key.count * 5 && key.reversed().starts(with: other.reversed())
  }

  /// Whether it may be another wording of a heading: a third of its words are there.
  func isKin(of heading: String) -> Bool {
    let words = Self.words(text)
    let others = Set(Self.words(heading))
    let shared = words.count { others.contains($0) }
    return shared * 3 >= words.count || shared * 3 >= others.count
  }

  /// Its words, without small ones; where no blanks stand between them, its letters.
  private static func words(_ text: String) -> [String] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let long = words.filter { $0.utf8.count > 3 }
    if words.count < 3, let wide = words.max(by: { $0.utf8.count < $1.utf8.count }), wide.utf8.count > 30 {
      return wide.map(String.init)
    }
    return long.isEmpty ? words : long
  }

  /// It without a site's name before or after it.
  func without(_ sites: [String]) -> String {
    let names = Set(sites.map { PageKey.of($0) }.filter { !$0.isEmpty })
    guard !names.isEmpty else { return text }
    for separator in Self.separators {
      let parts = parts(at: separator)
      guard parts.count > 1 else { continue }
      if names.contains(PageKey.of(parts[parts.count - 1])) {
        // Chinese sites write all that a page belongs to: headline_section_site.
        return separator.contains("_") ? parts[0] : parts.dropLast().joined(separator: separator)
      }
      if names.contains(PageKey.of(parts[0])) { return parts.dropFirst().joined(separator: separator) }
    }
    return text
  }

  /// It without what seems to be a site's name, or the heading that stands in it.
  func guessed(_ sites: [String], _ headings: [String]) -> String {
    for separator in Self.separators {
      let parts = parts(at: separator)
      guard parts.count > 1 else { continue }
      let keys = parts.map { PageKey.of($0) }
      if let heading = headings.first(where: { keys.contains(PageKey.of($0)) }) { return heading }
    }
    let known = without(sites)
    if known != text { return known }
    for separator in Self.separators.dropLast(2) {
      let parts = parts(at: separator)
      guard parts.count > 1 else { continue }
      let start = parts.dropLast().joined(separator: separator)
      let end = parts.dropFirst().joined(separator: separator)
      let (last, rest) = (BlockShape(parts[parts.count - 1]).words, BlockShape(start).words)
      // Dashes stand in headlines, too; bars stand before names alone.
      if last <= (Self.bars.contains(separator) ? 9 : 5), rest >= 3 || rest >= last { return start }
      if BlockShape(parts[0]).words <= 3, BlockShape(end).words >= 4 { return end }
    }
    return text
  }

  /// What parts a title from a site's name; the last two seldom do.
  private static let separators = [
    " | ", " – ", " — ", " - ", " :: ", " » ", " « ", " · ", " • ", " ~ ", "｜", " _ ", "_", " / ", ": ",
  ]
  private static let bars: Set = [" | ", " :: ", " » ", "｜"]

  /// It cut at a separator, empty parts left out.
  private func parts(at separator: String) -> [String] {
    var parts: [[UInt8]] = [[]]
    let bytes = Array(text.utf8)
    let mark = Array(separator.utf8)
    var index = 0
    while index < bytes.count {
      if index + mark.count <= bytes.count, bytes[index] == mark[0],
        bytes[index..<index + mark.count].elementsEqual(mark)
      {
        parts.append([])
        index += mark.count
      } else {
        parts[parts.count - 1].append(bytes[index])
        index += 1
      }
    }
    return parts.map { FoldedLine.of($0[...]) }.filter { !$0.isEmpty }
  }
}
