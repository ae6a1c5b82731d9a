extension FeedEntry {
  /// Gives an entry without a title the first words of its text, else its link.
  mutating func deriveTitle() {
    guard title.isEmpty else { return }
    isTitleDerived = true
    let words = [summary, content].lazy.compactMap { $0?.words }.first { !$0.isEmpty }
    title = words.map { PlainWords.beginning(of: $0) } ?? link ?? ""
  }
}
