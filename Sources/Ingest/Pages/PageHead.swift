/// What stands between a headline and its text and belongs to the article: the deck, and the words under a picture.
struct PageHead {
  private(set) var deck: TextBlock?
  private(set) var captions: [TextBlock] = []

  /// Looks among the blocks between the headline and the text.
  ///
  /// - Parameters:
  ///   - blocks: those of the page, in its order.
  ///   - text: the number of the node that the text begins at.
  ///   - places: where blocks stand.
  ///   - headline: what the article is called on the page.
  ///   - lead: what the page's data give as its summary; the deck says the same.
  init(_ blocks: [TextBlock], before text: Int, _ places: PagePlaces, headline: String?, lead: String?) {
    guard let headline = headline.map({ PageKey.of($0) }), !headline.isEmpty else { return }
    let end = blocks.firstIndex { $0.nodes.lowerBound >= text } ?? blocks.count
    let start = blocks[..<end].lastIndex { PageKey.of($0.text) == headline }
    guard let start, end - start <= Self.furthest else { return }
    for block in blocks[(start + 1)..<end] where block.letters < Self.longest {
      if deck == nil, places.hint(block.nodes.lowerBound) == .deck || lead.map({ Self.says(block, $0) }) ?? false {
        deck = block
      } else if captions.count < Self.mostCaptions, block.linked * 2 <= block.text.utf8.count, places.isCaption(block) {
        captions.append(block)
      }
    }
  }

  /// Whether a block says what the page's data give as its summary, which may be cut.
  static func says(_ block: TextBlock, _ lead: String) -> Bool {
    let (words, lead) = (PageKey.of(block.text), PageKey.of(lead))
    return words == lead && lead.count >= leastLead || lead.count >= leastCutLead && words.starts(with: lead)
  }

  /// How many blocks may stand between a headline and its text.
  private static let furthest = 40
  private static let longest = 400
  private static let mostCaptions = 4
  private static let leastLead = 20
  private static let leastCutLead = 80
}
