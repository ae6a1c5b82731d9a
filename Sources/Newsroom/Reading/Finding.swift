import News

/// What a door finds in a source: an article, or what keeps a part of it from being one.
enum Finding {
  /// An article with its place among those of the source, from 0, and where it begins, in bytes.
  case article(Article, index: Int, offset: Int)
  /// What cannot be read, and where it stands, in words, if that is known.
  case obstacle(Obstacle, at: String?)

  /// What is done with a finding; false stops the reading.
  typealias Take = (Finding) -> Bool
}
