/// What a watch has seen, as an export carries it: by texts, since numbers are others in another library.
package struct ExportedWatch: Hashable, Sendable {
  /// The text of the last article that the reader has seen; nil if there was none.
  package let seen: ContentID?
  /// The text of the last article that scripts were told of.
  package let told: ContentID?

  /// Creates one.
  package init(seen: ContentID?, told: ContentID?) {
    self.seen = seen
    self.told = told
  }
}
