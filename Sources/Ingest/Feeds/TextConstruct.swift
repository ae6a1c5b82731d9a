internal import Markup

/// An element that holds text, by what it says of its form (RFC 4287, 3.1; Atom 0.3, 3.1).
struct TextConstruct {
  /// Its text, decoded from that form.
  let text: FeedText

  /// Reads an element.
  ///
  /// - Parameters:
  ///   - element: the element.
  ///   - isAtom: whether it is one of Atom's, so that it is plain text unless it says otherwise.
  ///   - base: what addresses in it are relative to.
  init(_ element: XMLElement, isAtom: Bool, base: String?) {
    let type = (element["type"] ?? "").lowercased()
    let mode = (element["mode"] ?? "").lowercased()
    let hasElements = element.nodes.contains { node in
      if case .element = node { return true }
      return false
    }
    if hasElements {
      text = FeedText(element.inner, isHTML: true, base: base)
    } else if mode == "base64" || Self.isBinary(type, mode), let decoded = Base64.decoded(element.text) {
      text = FeedText(decoded, isHTML: !type.hasPrefix("text/plain"), base: base)
    } else {
      let isHTML = Self.isMarkup(type) || !Self.isPlain(type) && (!isAtom || mode == "escaped")
      text = FeedText(element.text, isHTML: isHTML, base: base)
    }
  }

  private static func isMarkup(_ type: String) -> Bool {
    type == "html" || type == "xhtml" || type.hasSuffix("html") || type.hasSuffix("xhtml+xml")
  }

  private static func isPlain(_ type: String) -> Bool {
    type == "text" || type == "plain" || type == "text/plain"
  }

  /// Whether Atom says that content of this type is spelled in Base64.
  private static func isBinary(_ type: String, _ mode: String) -> Bool {
    mode.isEmpty && type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("xml") && !type.hasSuffix("html")
      && !type.hasSuffix("json")
  }
}
