internal import Markup
import News

/// The blocks of a page that are its article, and what stands among them and is not.
struct PageBody {
  /// A block, and what it is if it is not the article's own.
  struct Part {
    var block: TextBlock
    var furniture: Furniture.Kind?
    var hint: PageHints.Hint
  }

  private(set) var parts: [Part] = []
  /// The summary under the headline, if the page calls one so.
  private(set) var deck: String?
  /// Lines that stand around the headline: names, dates.
  private(set) var fields: [String] = []

  private let tree: PageTree
  private let places: PagePlaces
  /// What the page's data give as its summary.
  private let lead: String?
  /// Whether the text stands where the page says that its article does, or begins as its summary.
  private var isSure = false
  /// Long paragraphs that were met, so that none is taken twice.
  private var met: Set<[UInt8]> = []

  /// Finds the article on a page, which may say what it is called, and what its text is.
  init(_ tree: PageTree, _ hints: PageHints, headline: String?, lead: String?, stated: String?) {
    self.tree = tree
    self.lead = lead
    places = PagePlaces(tree: tree, hints: hints)
    read(headline, .full)
    // Where next to nothing is left, the page's names are not to be trusted.
    for (rigour, least) in [(PageDiscard.Rigour.hidden, 2), (.least, 3)] where letters < (isSure ? 80 : 250) {
      let (strict, least) = ((parts, fields, deck), letters * least)
      (parts, fields, met, deck) = ([], [], [], nil)
      read(headline, rigour)
      if letters < max(1, least) { (parts, fields, deck) = strict }
    }
    keepRepeats()
    if let stated = StatedText(stated) { compare(stated) }
    if letters == 0 { takeAll(headline) }
    takeDeck()
  }

  private var letters: Int { parts.reduce(0) { $0 + ($1.furniture == nil ? $1.block.letters : 0) } }

  /// Takes what is said again as text all the same, if so much is that it is meant.
  private mutating func keepRepeats() {
    let repeated = parts.indices.filter { parts[$0].furniture == .repeat }
    guard repeated.reduce(0, { $0 + parts[$1].block.letters }) * 5 > letters else { return }
    for index in repeated { parts[index].furniture = nil }
  }

  /// All that stands on a page that has no sentence.
  private mutating func takeAll(_ headline: String?) {
    let title = headline.map { PageKey.of($0) }
    parts = blocks(.full).filter { PageKey.of($0.text) != title }
      .map { Part(block: $0, furniture: nil, hint: .none) }
  }

  /// Cuts off what the page's data do not count as text, if they give the text whole; takes theirs where the page has none.
  private mutating func compare(_ stated: StatedText) {
    if letters < 250, stated.count > letters * 3 {
      parts = stated.blocks.map { Part(block: $0, furniture: nil, hint: .none) }
      return
    }
    let held = parts.map { $0.furniture == nil ? stated.holds($0.block.text) : nil }
    var covered = 0
    for (part, isHeld) in zip(parts, held) where isHeld == true { covered += part.block.letters }
    guard covered * 10 >= stated.count * 7, let first = held.firstIndex(of: true), let last = held.lastIndex(of: true)
    else { return }
    let after = last + 1..<parts.count
    if let end = held[after].firstIndex(of: false), letters(after) * 4 <= covered { parts.removeSubrange(end...) }
    if let end = held[..<first].lastIndex(of: false), letters(0..<first) * 4 <= covered { parts.removeSubrange(...end) }
  }

  private func letters(_ range: Range<Int>) -> Int { parts[range].reduce(0) { $0 + $1.block.letters } }

  /// The first block, if its names or its place and the page's data say that it is the deck, and the article goes on.
  private mutating func takeDeck() {
    guard deck == nil, parts.count > 2, let first = parts.first, first.furniture == nil, first.block.letters < 400,
      first.hint == .deck || isLeadApart(first.block, from: parts[1].block)
    else { return }
    deck = first.block.text
    parts.removeFirst()
  }

  private func isLeadApart(_ first: TextBlock, from next: TextBlock) -> Bool {
    lead.map { PageHead.says(first, $0) } ?? false && places.container(first) != places.container(next)
  }

  private func blocks(_ rigour: PageDiscard.Rigour) -> [TextBlock] {
    var reader = BlockReader(tree)
    let discard = PageDiscard(tree, places.hints, rigour)
    let hints = places.hints.hints
    return reader.blocks(in: 0..<tree.nodes.count) {
      discard.isLeftOut[$0.number]
    } apart: {
      hints[$0.number] == .caption
    }
  }

  private mutating func read(_ headline: String?, _ rigour: PageDiscard.Rigour) {
    let blocks = blocks(rigour)
    let measure = PageMeasure(tree, blocks, places.hints)
    let range = measure.best..<Int(tree.nodes[measure.best].end)
    var chosen: [(block: TextBlock, value: Int)] = []
    for (block, value) in zip(blocks, measure.values) where range.contains(block.nodes.lowerBound) {
      if !isInPoorPart(block, measure) { chosen.append((block, value)) }
    }
    let trim = PageTrim(chosen, places, headline: headline)
    let signs = BlockSigns(trim.blocks.map(\.block))
    let first = trim.blocks.firstIndex { $0.value > 0 } ?? 0
    let end = trim.end(signs.signs)
    for index in 0..<end {
      let (block, value) = trim.blocks[index]
      take(block, value, signs.signs[index], isHead: index < first)
      guard parts.last?.block == block else { continue }
      // A heading that is a link heads a chapter where words follow it, else it names another article.
      let isLink = block.kind == .subheading && value < 0 && (index + 1 == end || trim.blocks[index + 1].value <= 0)
      if isLink { parts[parts.count - 1].furniture = .related }
      if signs.notes.contains(index) { parts[parts.count - 1].furniture = .credit }
    }
    dropAnnouncement()
    if let first = trim.blocks.first {
      takeHead(PageHead(blocks, before: first.block.nodes.lowerBound, places, headline: headline, lead: lead))
    }
    isSure = isNamed(measure.best) || opensWithLead
  }

  /// Puts what belongs to the article and stands above its text before it.
  private mutating func takeHead(_ head: PageHead) {
    if deck == nil { deck = head.deck?.text }
    let captions = head.captions.filter { met.insert(PageKey.of($0.text)).inserted }
    parts.insert(contentsOf: captions.map { Part(block: $0, furniture: .caption, hint: .caption) }, at: 0)
  }

  /// Whether a node is the page's article by name, or is inside it.
  private func isNamed(_ node: Int) -> Bool {
    var number = node
    while number > 0 {
      if places.hints.isText(number) { return true }
      number = Int(tree.nodes[number].parent)
    }
    return false
  }

  private var opensWithLead: Bool {
    guard let lead, let first = parts.first(where: { $0.furniture == nil }) else { return false }
    let key = PageKey.of(lead).prefix(60)
    return key.count >= 40 && PageKey.of(first.block.text).starts(with: key)
  }

  /// Cuts off a last line that only announces what is no text: "More about:".
  private mutating func dropAnnouncement() {
    while parts.count > 1, let last = parts.last, last.block.letters < 50, last.block.text.hasSuffix(":") {
      parts.removeLast()
    }
  }

  /// Whether a block stands in a part that costs more than it is worth, such as a list of links.
  private func isInPoorPart(_ block: TextBlock, _ measure: PageMeasure) -> Bool {
    var number = block.kind == .subheading ? places.container(block) : Int(tree.nodes[block.nodes.lowerBound].parent)
    while number > measure.best {
      if measure.isPoor(number) { return true }
      number = Int(tree.nodes[number].parent)
    }
    return false
  }

  private mutating func take(_ block: TextBlock, _ value: Int, _ sign: Sign, isHead: Bool) {
    var part = Part(block: block, furniture: nil, hint: places.hint(block.nodes.lowerBound))
    if part.hint == .field && block.text.utf8.count <= 160
      || isHead && (sign == .byline || sign == .date || sign == .readingTime)
    {
      fields.append(block.text)
      return
    }
    if parts.isEmpty, value > 0, deck == nil, places.isInHeader(block), block.letters < 400 {
      deck = block.text
      return
    }
    if places.isSentence(block) { part.block.kind = .paragraph }
    part.furniture = furniture(part, value, sign, isHead: isHead)
    if block.letters >= 40, block.kind != .verbatim, !met.insert(PageKey.of(block.text)).inserted {
      part.furniture = .repeat
    }
    parts.append(part)
  }

  /// What a block is, if it is not the article's own.
  private func furniture(_ part: Part, _ value: Int, _ sign: Sign, isHead: Bool) -> Furniture.Kind? {
    let block = part.block
    if places.isCaption(block) { return .caption }
    if part.hint == .field, isHead { return .byline }
    if block.kind == .verbatim { return nil }
    if value < 0, block.kind != .subheading, block.linked * 2 > block.text.utf8.count { return .related }
    return sign.furniture(isHead: isHead)
  }
}
