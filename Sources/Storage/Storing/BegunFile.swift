import Catalog

/// A file whose articles are coming.
struct BegunFile {
  /// The first number that no article has taken yet.
  var next = 0
  /// How many of them the library did not have before.
  var new = 0
  /// What stood in the file before, and had to give its place to another article.
  var displaced = ArticleSet()
}
