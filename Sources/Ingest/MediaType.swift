/// What a server says that its answer is: `text/html; charset=utf-8`.
package struct MediaType: Equatable, Sendable {
  /// In small letters: `text/html`.
  package let name: String
  /// As it was written, without quotation marks; nil if nothing was said.
  package let charset: String?

  /// Reads the value of a `Content-Type`, however it is written.
  package init(_ text: String) {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    name = parts.first.map { $0.lowercased().filter { $0 != " " } } ?? ""
    charset =
      parts.dropFirst().lazy.compactMap { part -> String? in
        let pair = part.split(separator: "=", maxSplits: 1)
        guard pair.count == 2, pair[0].lowercased().filter({ $0 != " " }) == "charset" else { return nil }
        return pair[1].filter { $0 != " " && $0 != "\"" && $0 != "'" }
      }.first
  }

  /// Whether it is one of web pages.
  package var isPage: Bool { name == "text/html" || name == "application/xhtml+xml" }
}
