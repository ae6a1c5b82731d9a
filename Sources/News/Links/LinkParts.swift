/// The parts of an address of the web that say where it leads.
struct LinkParts {
  /// In small letters, without user, password, the usual port, and labels for devices.
  let host: String
  /// With its first slash; empty if there is none.
  let path: String
  /// Without its question mark.
  let query: String

  /// Reads an absolute address, `http` or `https`, with blanks around it.
  init?(_ link: String) {
    let bytes = Array(link.utf8).trimmed
    guard let scheme = ["https://", "http://"].first(where: { bytes.starts(withLetters: $0) }) else { return nil }
    let rest = bytes.dropFirst(scheme.utf8.count)
    // A program in the page shows another article by each `#!`.
    let end = rest.indices.first { rest[$0] == 0x23 && !($0 + 1 < rest.endIndex && rest[$0 + 1] == 0x21) }
    self.init(rest: rest.prefix(upTo: end ?? rest.endIndex))
  }

  /// Reads host, path and query.
  private init(rest: ArraySlice<UInt8>) {
    let authority = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    let tail = rest.dropFirst(authority.count)
    let path = tail.prefix { $0 != 0x3F }
    host = Self.host(authority)
    self.path = String(decoding: path, as: UTF8.self)
    query = String(decoding: tail.dropFirst(path.count + 1), as: UTF8.self)
  }

  /// The page that a copy kept for readers on the road shows; itself, if it is no such copy.
  ///
  /// `google.com/amp/s/news.example/a`, `news-example.cdn.ampproject.org/c/s/news.example/a`.
  var unwrapped: LinkParts {
    var rest = Array(path.utf8)[...]
    if host == "google.com" || host.hasPrefix("google.") {
      guard rest.starts(with: "/amp/".utf8) else { return self }
      rest = rest.dropFirst(5)
    } else if host.hasSuffix(".cdn.ampproject.org") {
      guard rest.count > 3, rest[2] == 0x2F else { return self }
      rest = rest.dropFirst(3)
    } else {
      return self
    }
    if rest.starts(with: "s/".utf8) { rest = rest.dropFirst(2) }
    let inner = LinkParts(rest: rest + (query.isEmpty ? [] : [0x3F] + Array(query.utf8)))
    return inner.host.contains(".") ? inner : self
  }

  /// First labels of hosts that say for what the same page is made.
  private static let devices = ["www.", "amp.", "m.", "mobile."]

  private static func host(_ authority: ArraySlice<UInt8>) -> String {
    var host = authority.split(separator: 0x40, omittingEmptySubsequences: false).last ?? authority
    for port in [":443", ":80", ":"] where host.suffix(port.utf8.count).elementsEqual(port.utf8) {
      host = host.dropLast(port.utf8.count)
    }
    while host.last == 0x2E { host = host.dropLast() }
    var name = host.map(\.lowercased)[...]
    while let label = Self.devices.first(where: { name.starts(with: $0.utf8) }) {
      let rest = name.dropFirst(label.utf8.count)
      guard rest.contains(0x2E) else { break }
      name = rest
    }
    return String(decoding: name, as: UTF8.self)
  }
}

extension UInt8 {
  /// An ASCII letter as a small one; anything else as it is.
  fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension Array<UInt8> {
  /// Without blanks and control characters around it.
  fileprivate var trimmed: ArraySlice<UInt8> {
    var rest = self[...]
    while let first = rest.first, first <= 0x20 { rest.removeFirst() }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return rest
  }
}

extension ArraySlice<UInt8> {
  /// Whether it begins so, whatever the capitals.
  fileprivate func starts(withLetters letters: String) -> Bool {
    prefix(letters.utf8.count).lazy.map(\.lowercased).elementsEqual(letters.utf8)
  }
}
