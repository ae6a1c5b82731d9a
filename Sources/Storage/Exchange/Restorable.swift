/// A thing that an import of an export brings back into a library.
package enum Restorable: Sendable {
  case source(ExportedSource)
  case file(ExportedFile)
  /// An article, packed for the library beforehand.
  case article(Deposit, placements: [Placement], status: ExportedStatus?)
  /// What the reader did with an article that may not be in the library.
  case status(ExportedStatus)
  /// A quote that the reader marked.
  case quote(StoredQuote)
  case filter(ExportedFilter)
  /// A feed; only what the user said of it, and where it is now.
  case feed(StoredFeed)
  case bookmark(ExportedBookmark)
}
