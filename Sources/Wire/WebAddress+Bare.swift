extension WebAddress {
  /// An address, or something that was meant as one, without user and password.
  ///
  /// It takes whatever was typed, so that no mistake in an address puts a password on the screen.
  package static func bare(_ text: String) -> String {
    let letters = Array(text.utf8)
    let colon = letters.indices.first { letters[$0...].starts(with: "://".utf8) }
    let start = colon.map { $0 + 3 } ?? 0
    let end = letters[start...].firstIndex { $0 == 0x3F || $0 == 0x23 } ?? letters.endIndex
    let slash = letters[start..<end].firstIndex(of: 0x2F) ?? end
    let server = letters[start..<slash]
    let port = server.split(separator: 0x3A, omittingEmptySubsequences: false).dropFirst().last
    let isPort = server.first == 0x5B || port?.allSatisfy { (0x30...0x39).contains($0) } ?? true
    // A password may have a slash in it, and a path the sign that stands behind a password.
    let secret = server.contains(0x40) ? server : isPort ? server.prefix(0) : letters[start..<end]
    guard let sign = secret.lastIndex(of: 0x40) else { return text }
    return String(decoding: letters[..<start] + letters[(sign + 1)...], as: UTF8.self)
  }
}
