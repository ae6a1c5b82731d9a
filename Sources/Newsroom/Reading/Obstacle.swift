import Glibc
import Ingest

/// What keeps a source, or a part of it, from being read.
enum Obstacle: Error, Hashable, Sendable {
  case missing
  /// It is missing, and the library knows articles of it.
  case missingButKept
  case vanished
  case denied
  case empty
  case noFileInFolder
  case notText
  case isLink
  case isSpecial
  /// A format that is not read; the words say which.
  case foreign(String)
  case articleTooLong(bytes: Int)
  case tooLong(limit: Int)
  case tooManyArticles(limit: Int)
  case tooMuchFound(limit: Int)
  /// A record of a dump that is no article.
  case unreadable(DumpRecord.Fault)
  case noKnownField
  /// A table without a column for the text.
  case noKnownColumn
  case recordTooLong(limit: Int)
  case tooManyTooLong
  /// A record of a web archive that is none, or of which the rest is missing.
  case brokenRecord
  case cutRecord
  /// A page that is packed in a way that is not read, by its name.
  case packedOtherwise(String)
  case noPages
  case noMail
  case noTextInMail
  case noTextInPage
  /// What a page or a feed was too large in, and what of it was read, in words.
  case cutShort(String)
  case emptyFeed
  case noFeed
  case listOfFeeds
  /// So many more parts than are told one by one.
  case more(Int)
  case brokenArchive
  case encrypted
  case tooManyMembers(limit: Int)
  case unpacksToTooMuch(times: Int)
  case packedTooDeep
  /// A library of this machine that is not there.
  case noLibrary(String)
  /// Any other refusal of the system, by its `errno`.
  case refused(code: Int32)

  /// The obstacle that an `errno` tells of.
  ///
  /// - Parameters:
  ///   - code: the `errno`.
  ///   - isNamed: whether the reader named the path, so that nobody has seen it before.
  init(code: Int32, isNamed: Bool) {
    switch code {
    case ENOENT, ENOTDIR, ESTALE: self = isNamed ? .missing : .vanished
    case EACCES, EPERM: self = .denied
    case ELOOP: self = .isLink
    case _: self = .refused(code: code)
    }
  }

  /// Whether it lies in the file's own bytes, so that it holds until they change.
  var isLasting: Bool {
    switch self {
    case .empty, .notText, .foreign, .articleTooLong, .tooLong, .tooManyArticles, .tooMuchFound, .unreadable,
      .noKnownField, .noKnownColumn, .recordTooLong, .tooManyTooLong, .brokenRecord,
      .cutRecord, .packedOtherwise, .noPages, .noMail, .noTextInMail, .noTextInPage,
      .cutShort, .emptyFeed, .noFeed, .listOfFeeds, .more, .brokenArchive,
      .encrypted, .tooManyMembers, .unpacksToTooMuch, .packedTooDeep:
      true
    case .missing, .missingButKept, .vanished, .denied, .noFileInFolder, .isLink, .isSpecial, .noLibrary, .refused:
      false
    }
  }
}
