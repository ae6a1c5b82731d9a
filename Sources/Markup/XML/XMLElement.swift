/// An element of an XML document with all that stands in it.
///
/// Names are in small letters, because feeds write them as they like. Nests no deeper than `XMLLimit` allows, so that it
/// may be walked by functions that call themselves.
package struct XMLElement: Hashable, Sendable {
  /// The part of its name after the colon.
  package let name: String
  /// The part of its name before the colon; empty without one.
  package let prefix: String
  /// The address of its namespace as declared; empty where none is.
  package let space: String
  package let attributes: [XMLAttribute]
  package internal(set) var nodes: [XMLNode] = []

  init(name: String, prefix: String = "", space: String = "", attributes: [XMLAttribute] = []) {
    self.name = name
    self.prefix = prefix
    self.space = space
    self.attributes = attributes
  }

  /// The elements directly in it, in order.
  package var elements: [XMLElement] {
    nodes.compactMap { node in
      switch node {
      case .element(let element): element
      case .text: nil
      }
    }
  }

  /// The value of an attribute, by its name in small letters, prefix and all.
  package subscript(_ attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  /// All characters in it, those of elements in it too.
  package var text: String {
    if nodes.count == 1, case .text(let text) = nodes[0] { return text }
    var text = ""
    appendText(to: &text)
    return text
  }

  /// What stands in it, written as HTML.
  package var inner: String {
    var markup = ""
    for node in nodes { node.write(to: &markup) }
    return markup
  }

  private func appendText(to text: inout String) {
    for node in nodes {
      switch node {
      case .element(let element): element.appendText(to: &text)
      case .text(let words): text += words
      }
    }
  }

  /// Writes it as HTML.
  fileprivate func write(to markup: inout String) {
    markup += "<" + name
    for attribute in attributes where !attribute.name.hasPrefix("xmlns") {
      markup += " " + attribute.name + "=\""
      markup.append(escaping: attribute.value)
      markup += "\""
    }
    markup += ">"
    for node in nodes { node.write(to: &markup) }
    if !Self.empty.contains(name) { markup += "</" + name + ">" }
  }

  /// Elements of HTML that have no end tag.
  private static let empty: Set = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr"]
}

extension XMLNode {
  fileprivate func write(to markup: inout String) {
    switch self {
    case .element(let element): element.write(to: &markup)
    case .text(let text): markup.append(escaping: text)
    }
  }
}

extension String {
  fileprivate mutating func append(escaping text: String) {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 }) else {
      self += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": self += "&amp;"
      case "<": self += "&lt;"
      case ">": self += "&gt;"
      case "\"": self += "&quot;"
      case _: unicodeScalars.append(scalar)
      }
    }
  }
}
