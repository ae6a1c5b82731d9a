package import Markup

/// The feeds that a web page names as its own, in `<link rel="alternate" type="application/rss+xml">`.
package enum FeedLinks {
  /// Finds them, in the page's order, each once.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - base: the address it was found at.
  /// - Returns: feeds with their titles; their addresses are whole where the base is known.
  package static func subscriptions(in page: PageTree, base: String?) -> [Subscription] {
    var found: [Subscription] = []
    var base = base
    for node in page.nodes.indices {
      if page.nodes[node].element == .base, let own = page.value(of: .href, at: node) {
        base = WebAddress.resolved(own, against: base) ?? base
      }
      guard page.nodes[node].element == .link, let subscription = subscription(page, node, base),
        found.count < most, !found.contains(where: { $0.address == subscription.address })
      else { continue }
      found.append(subscription)
    }
    return found
  }

  private static let most = 50

  private static func subscription(_ page: PageTree, _ node: Int, _ base: String?) -> Subscription? {
    let relations = (page.value(of: .rel, at: node) ?? "").lowercased().split(separator: " ")
    let type = WebAddress.trimmed((page.value(of: .type, at: node) ?? "").lowercased().prefix { $0 != ";" }.description)
    guard relations.contains("feed") || relations.contains("alternate") && types.contains(type) else { return nil }
    let address = page.value(of: .href, at: node).flatMap { WebAddress.resolved($0, against: base) }
    return address.map {
      Subscription(title: PlainWords.collapsed(page.value(of: .title, at: node) ?? ""), address: $0, page: base)
    }
  }

  private static let types: Set = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "application/xml",
    "text/xml", "application/json",
  ]
}
