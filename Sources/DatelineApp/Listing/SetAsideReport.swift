import News

/// What could not be read, told in few lines.
struct SetAsideReport {
  private static let mostTold = 5

  private let entries: [SetAside]

  init(_ setAside: [SetAside]) {
    entries = setAside.sorted { ($0.source, $0.reason) < ($1.source, $1.reason) }
  }

  /// Tells of a few things, and of how many more there are.
  func tell(_ complain: (String) -> Void) {
    for entry in entries.prefix(Self.mostTold) { complain("\(entry.source): \(entry.sentence)") }
    if entries.count > Self.mostTold { complain("\(entries.count - Self.mostTold) more could not be read") }
  }
}
