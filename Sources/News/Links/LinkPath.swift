/// The path of a link in one spelling.
enum LinkPath {
  private static let frontPages: Set<String> = [
    "index.html", "index.htm", "index.php", "index.asp", "index.aspx", "index.jsp", "default.aspx", "default.asp",
  ]

  /// The path with a slash before each part and none at the end; empty for the front page.
  static func canonical(_ path: String) -> String {
    var parts: [String] = []
    for part in LinkEscapes.canonical(path).split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if !parts.isEmpty { parts.removeLast() }
      case _: parts.append(String(part))
      }
    }
    if let last = parts.last, frontPages.contains(last.lowercased()) { parts.removeLast() }
    return withoutAMP(parts).map { "/\($0)" }.joined()
  }

  /// The path of the page that an AMP page stands for: `/amp/a`, `/a/amp`, `/a.amp`, `/a.amp.html` are `/a`.
  private static func withoutAMP(_ parts: [String]) -> [String] {
    var parts = parts
    if parts.count > 1, parts[0] == "amp" { parts.removeFirst() }
    if parts.count > 1, parts.last == "amp" { parts.removeLast() }
    if let last = parts.last {
      for (ending, plain) in [(".amp.html", ".html"), (".amp", "")] where last.utf8.count > ending.utf8.count {
        guard last.hasSuffix(ending) else { continue }
        parts[parts.count - 1] = last.dropLast(ending.count) + plain
        break
      }
    }
    return parts
  }
}
