internal import Markup

/// Dates in elements of a page that say that they hold one.
struct MarkedDates {
  /// Values of elements that tell when the article was published.
  private(set) var published: [String] = []
  /// Values of elements that tell when it was changed.
  private(set) var modified: [String] = []
  /// Other times and lines of dates, those below the headline first.
  private(set) var lines: [DatedLine] = []

  /// Looks at all elements; those from the number `start` on come first.
  init(_ tree: PageTree, after start: Int) {
    var above: [DatedLine] = []
    var below: [DatedLine] = []
    for number in tree.nodes.indices where tree.nodes[number].element != .text {
      guard above.count + below.count < Self.most, let found = take(tree, number) else { continue }
      if number < start { above.append(found) } else { below.append(found) }
    }
    lines = below + above
  }

  private static let most = 60

  /// Takes an element in; the line that it holds if it says no more of it than that it is a date.
  private mutating func take(_ tree: PageTree, _ number: Int) -> DatedLine? {
    let property = tree.bytes(of: .itemprop, at: number)
    let isTime = tree.nodes[number].element == .time
    let names = tree.bytes(of: .kind, at: number) ?? tree.bytes(of: .id, at: number)
    if let property, PageWords.names(property, Self.changing) {
      if modified.count < 4, tree.nodes[number].element != .meta { modified.append(Self.value(tree, number)) }
      return nil
    }
    if let property, PageWords.names(property, Self.publishing) {
      if published.count < 4 { published.append(Self.value(tree, number)) }
      return nil
    }
    let isOfChange = names.map { $0.count <= 100 && PageWords.names($0, Self.updated) } ?? false
    let isOfEntry = names.map { $0.count <= 100 && PageWords.names($0, Self.issued) } ?? false
    if isTime {
      let value = Self.value(tree, number)
      if tree.bytes(of: .pubdate, at: number) != nil {
        published.append(value)
        return nil
      }
      return DatedLine(value, isField: true, isOfChange: isOfChange && !isOfEntry)
    }
    guard let names, names.count <= 100, PageWords.names(names, Self.dateWords),
      Int(tree.nodes[number].end) - number < 40
    else { return nil }
    if let stamp = tree.value(of: .timestamp, at: number) ?? tree.value(of: .time, at: number),
      DatedWords(stamp) != nil
    {
      return DatedLine(stamp, isField: true, isOfChange: isOfChange && !isOfEntry)
    }
    let line = Self.line(tree, number)
    return line.utf8.count <= 200 ? DatedLine(line, isField: true, isOfChange: isOfChange && !isOfEntry) : nil
  }

  /// The value that an element gives for machines, else what stands in it.
  private static func value(_ tree: PageTree, _ number: Int) -> String {
    for name in [PageAttribute.datetime, .content] {
      if let value = tree.value(of: name, at: number), DatedWords(field: value) != nil { return value }
    }
    return line(tree, number)
  }

  /// What stands in an element; of an abbreviation its long form, as `hatom` has it.
  private static func line(_ tree: PageTree, _ number: Int) -> String {
    if tree.nodes[number].element == .abbr, let title = tree.value(of: .title, at: number), DatedWords(title) != nil {
      return title
    }
    return tree.line(of: number)
  }

  private static let publishing = hashes("datepublished datecreated dateposted")
  private static let changing = hashes("datemodified dateupdated dateupdate")
  private static let updated = hashes("updated modified lastmodified lastupdated dateupdated datemodified lastupdate")
  private static let issued = hashes("published entry issued created posted")
  private static let dateWords = hashes(
    """
    date dateline timestamp published pubdate publishdate time datum fecha data posted datetime entrydate postdate \
    datepublished articledate publisheddate publicationdate createdate creationdate parution published-date updated \
    modified lastmodified lastupdated
    """
  )

  private static func hashes(_ words: String) -> WordTable {
    WordTable(words.split { $0 == " " || $0 == "\n" }.map { PageWords.hash(String($0)) })
  }
}
