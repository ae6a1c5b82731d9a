internal import CWire

/// Where something is on the web: http or https, and nothing else.
///
/// It is taken apart by what also connects to it, so that what was looked at is what is asked.
package struct WebAddress: Hashable, Sendable {
  /// The address without user and password, blanks and letters beyond ASCII percent-encoded, without a fragment.
  package let text: String
  /// The server's name, or the number written as one.
  package let host: String
  /// Scheme, host and port: who may be told the user and the password.
  let origin: String
  /// What the address says of who asks; nil without.
  let user: String?
  let password: String?

  /// The longest address that is read, in bytes.
  package static let longest = 8_192

  /// Reads an address.
  ///
  /// - Parameters:
  ///   - text: the address; with a base it may be relative.
  ///   - base: where the text was found.
  /// - Throws: `.notAnAddress`, `.foreignScheme`, `.noLibrary`.
  package init(_ text: String, relativeTo base: WebAddress? = nil) throws(FetchFault) {
    guard text.utf8.count <= Self.longest, !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw .notAnAddress(String(Self.bare(text).prefix(80)))
    }
    var parts = CWireAddress()
    defer { cwire_address_free(&parts) }
    let outcome =
      if let base { cwire_address(text, base.text, &parts) } else { cwire_address(text, nil, &parts) }
    switch outcome {
    case CWireAddressRead: break
    case CWireAddressForeign: throw .foreignScheme(String(parts.scheme) ?? "")
    case CWireAddressUnavailable: throw .noLibrary
    default: throw .notAnAddress(String(Self.bare(text).prefix(80)))
    }
    guard let whole = String(parts.text), let scheme = String(parts.scheme), let host = String(parts.host),
      let port = String(parts.port), host.utf8.allSatisfy(Self.isOfHost)
    else { throw .notAnAddress(String(Self.bare(text).prefix(80))) }
    self.text = whole
    self.host = host
    origin = "\(scheme)://\(host):\(port)"
    user = String(parts.user)
    password = String(parts.password)
  }

  /// Whether a byte may stand in the name of a server; letters beyond ASCII may.
  private static func isOfHost(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5B, 0x5D, 0x61...0x7A, 0x25, 0x2D, 0x2E, 0x5F, 0x7E, 0x80...: true
    case _: false
    }
  }

  private init(_ address: WebAddress, user: String?, password: String?) {
    text = address.text
    host = address.host
    origin = address.origin
    self.user = user
    self.password = password
  }

  /// Where a redirect leads: user and password stay with the server that they were meant for.
  func followed(to location: String) throws(FetchFault) -> WebAddress {
    let next = try WebAddress(location, relativeTo: self)
    let isSame = next.origin == origin
    return WebAddress(next, user: isSame ? user : nil, password: isSame ? password : nil)
  }

  /// Whether another address is one of the same server, by scheme, name and port.
  package func hasSameServer(as other: WebAddress) -> Bool { origin == other.origin }

  /// Whether the address says who asks.
  package var hasSecret: Bool { user != nil }

  /// Whether the address is one of TLS.
  package var isSecure: Bool { text.hasPrefix("https:") }

  /// The address as it is asked again: with its user and password.
  package var whole: String {
    guard let user else { return text }
    let secret = password.map { ":" + Self.encoded($0) } ?? ""
    let scheme = isSecure ? "https://" : "http://"
    return scheme + Self.encoded(user) + secret + "@" + text.dropFirst(scheme.count)
  }

  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      case _: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The text of C's string; nil for none.
  fileprivate init?(_ string: UnsafeMutablePointer<CChar>?) {
    guard let string else { return nil }
    self.init(cString: string)
  }
}
