/// Addresses of the web, as text: relative ones made whole (RFC 3986, section 5).
enum WebAddress {
  /// The address that a reference means on a page.
  ///
  /// - Parameters:
  ///   - reference: an address, whole or relative, with blanks around it.
  ///   - base: the address of the page; nil if it is not known.
  /// - Returns: the whole address; the reference as it is where there is no base; nil for an empty one.
  static func resolved(_ reference: String, against base: String?) -> String? {
    let reference = trimmed(onOneLine(reference))
    guard !reference.isEmpty else { return nil }
    guard let base, scheme(of: reference[...]) == nil else { return reference }
    let parts = Parts(base)
    guard !parts.scheme.isEmpty else { return reference }
    if reference.hasPrefix("//") { return parts.scheme + reference }
    guard !parts.authority.isEmpty else { return reference }
    let origin = parts.scheme + parts.authority
    switch reference.first {
    case "/": return origin + withoutDots(reference)
    case "?": return origin + parts.path + reference
    case "#": return origin + parts.path + parts.query + reference
    case _: return origin + withoutDots(parts.folder + reference)
    }
  }

  /// The text without line ends and other control characters, as browsers read an address.
  private static func onOneLine(_ text: String) -> String {
    let breaks: (Unicode.Scalar) -> Bool = { $0.properties.generalCategory == .control || Character($0).isNewline }
    guard text.unicodeScalars.contains(where: breaks) else { return text }
    var kept = text.unicodeScalars
    kept.removeAll(where: breaks)
    return String(kept)
  }

  /// Whether text is an address that a browser opens.
  static func isWeb(_ text: String) -> Bool {
    let head = text.prefix(8).lowercased()
    return head.hasPrefix("http://") || head.hasPrefix("https://")
  }

  /// The text without white space around it.
  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// A base address in pieces that, put together, are it.
  private struct Parts {
    /// `http:`, or nothing.
    var scheme = ""
    /// `//host`, or nothing.
    var authority = ""
    /// The path, `/` at least.
    var path = "/"
    /// `?a=b`, or nothing.
    var query = ""

    init(_ address: String) {
      var rest = trimmed(address)[...]
      rest = rest.prefix { $0 != "#" }
      guard let scheme = WebAddress.scheme(of: rest) else { return }
      self.scheme = scheme + ":"
      rest = rest.dropFirst(scheme.count + 1)
      guard rest.hasPrefix("//") else { return }
      let end = rest.dropFirst(2).firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
      authority = String(rest[..<end])
      rest = rest[end...]
      let path = rest.prefix { $0 != "?" }
      query = String(rest.dropFirst(path.count))
      if !path.isEmpty { self.path = String(path) }
    }

    /// The path up to its last slash.
    var folder: String {
      path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
    }
  }

  private static func scheme(of address: Substring) -> String? {
    guard let colon = address.firstIndex(of: ":"), address.first?.isLetter == true else { return nil }
    let scheme = address[..<colon]
    return scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) } ? String(scheme) : nil
  }

  /// A path without its `.` and `..`.
  private static func withoutDots(_ path: String) -> String {
    let rest = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
    var kept: [Substring] = []
    let parts = path[..<rest].split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { kept.append("") }
      case "..":
        if !kept.isEmpty { kept.removeLast() }
        if isLast { kept.append("") }
      case _: kept.append(part)
      }
    }
    return "/" + kept.joined(separator: "/") + path[rest...]
  }
}
