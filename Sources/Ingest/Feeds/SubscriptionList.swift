internal import Markup

/// A list of feeds in OPML, as feed readers exchange them (opml.org, version 2.0).
///
/// It is data: only titles, addresses and folders are taken from it, and nothing in it can name a command.
package struct SubscriptionList: Equatable, Sendable {
  /// What the list is called.
  package var title: String
  /// The feeds in order, each address once.
  package var subscriptions: [Subscription] = []

  package init(title: String = "", subscriptions: [Subscription] = []) {
    self.title = title
    self.subscriptions = subscriptions
  }

  /// How many feeds are taken of a list.
  private static let most = 100_000

  /// Reads a list as far as it goes; nil if the document is none.
  package init?(reading utf8: [UInt8]) {
    self.init(in: XMLTree(reading: utf8).document)
  }

  /// Finds the list in a document: an `opml` element, or outlines without one near its top.
  init?(in document: XMLElement) {
    let roots = document.elements
    guard let root = roots.first(where: { $0.name == "opml" }) ?? (Self.hasOutlines(document) ? document : nil) else {
      return nil
    }
    title = ""
    var seen: Set<String> = []
    add(root, in: [], &seen)
    if let head = root.elements.first(where: { $0.name == "head" }) {
      title = PlainWords.collapsed(head.elements.first { $0.name == "title" }?.text ?? "")
    }
  }

  /// Whether outlines stand in a document, whatever its root is called.
  private static func hasOutlines(_ element: XMLElement, depth: Int = 3) -> Bool {
    element.elements.contains { $0.name == "outline" || depth > 1 && hasOutlines($0, depth: depth - 1) }
  }

  private mutating func add(_ element: XMLElement, in folders: [String], _ seen: inout Set<String>) {
    for child in element.elements {
      guard child.name == "outline" else {
        add(child, in: folders, &seen)
        continue
      }
      let name =
        [child["title"], child["text"]].lazy.compactMap { $0.map(PlainWords.ofHTML) }.first { !$0.isEmpty } ?? ""
      if let address = Self.address(of: child) {
        let page = child["htmlurl"].map(WebAddress.trimmed).flatMap { $0.isEmpty ? nil : $0 }
        if subscriptions.count < Self.most, seen.insert(address).inserted {
          subscriptions.append(Subscription(title: name, address: address, page: page, folders: folders))
        }
        add(child, in: folders, &seen)
      } else {
        add(child, in: name.isEmpty ? folders : folders + [name], &seen)
      }
    }
  }

  /// The address of the feed that an outline is; nil for a folder.
  private static func address(of outline: XMLElement) -> String? {
    let type = outline["type"]?.lowercased()
    let plain = type == "rss" || type == "atom" || type == "feed" ? outline["url"] : nil
    return [outline["xmlurl"], plain].lazy.compactMap { $0.map(cleaned) }.first { !$0.isEmpty }
  }

  /// An address without blanks around it, and without what no address and no XML may hold.
  private static func cleaned(_ address: String) -> String {
    let allowed = address.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF }
    return WebAddress.trimmed(String(String.UnicodeScalarView(allowed)))
  }

  /// The list as OPML 2.0, with a folder in folders for each that its feeds name.
  package var opml: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>"
    text += "<title>\(Self.escaped(title))</title></head>\n  <body>\n"
    write(subscriptions[...], depth: 0, to: &text)
    return text + "  </body>\n</opml>\n"
  }

  /// Writes feeds that lie together in the outermost `depth` of their folders.
  private func write(_ feeds: ArraySlice<Subscription>, depth: Int, to text: inout String) {
    let indent = String(repeating: "  ", count: depth + 2)
    var folders: [(name: String, feeds: [Subscription])] = []
    var places: [String: Int] = [:]
    for feed in feeds {
      guard feed.folders.count > depth, depth < Self.mostDepth else {
        text += indent + Self.outline(of: feed)
        continue
      }
      let name = feed.folders[depth]
      if let place = places[name] {
        folders[place].feeds.append(feed)
      } else {
        places[name] = folders.count
        folders.append((name, [feed]))
      }
    }
    for folder in folders {
      text += indent + "<outline text=\"\(Self.escaped(folder.name))\">\n"
      write(folder.feeds[...], depth: depth + 1, to: &text)
      text += indent + "</outline>\n"
    }
  }

  private static let mostDepth = 50

  private static func outline(of feed: Subscription) -> String {
    let name = escaped(feed.title.isEmpty ? feed.address : feed.title)
    let page = feed.page.map { " htmlUrl=\"\(escaped($0))\"" } ?? ""
    return "<outline type=\"rss\" text=\"\(name)\" title=\"\(name)\" xmlUrl=\"\(escaped(feed.address))\"\(page)/>\n"
  }

  /// Text as an attribute may hold it; control characters have no place in XML.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      case _: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
