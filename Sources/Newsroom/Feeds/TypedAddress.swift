package import Wire

/// An address as people write it down.
package enum TypedAddress {
  /// Reads an address that was typed: `https://` may be left out, `feed:` may stand before it.
  package static func read(_ text: String) throws(FetchFault) -> WebAddress {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    if text.lowercased().hasPrefix("feed:") {
      text = text.dropFirst("feed:".count)
      if text.hasPrefix("//") { text = "https:" + text }
    }
    return try WebAddress(text.contains("://") ? String(text) : "https://\(text)")
  }
}
