import News

/// What a line is in its article.
enum Role: Equatable {
  case body
  case subheading
  /// Headline, deck: it has a field of its own.
  case field
  case furniture(Furniture.Kind)
}
