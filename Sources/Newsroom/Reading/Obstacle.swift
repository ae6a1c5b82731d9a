import Glibc

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
  /// A format that is not plain text; the words say which.
  case foreign(String)
  case articleTooLong(bytes: Int)
  case tooLong(limit: Int)
  case tooManyArticles(limit: Int)
  case tooMuchFound(limit: Int)
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
    case .empty, .notText, .foreign, .articleTooLong, .tooLong, .tooManyArticles, .tooMuchFound: true
    case .missing, .missingButKept, .vanished, .denied, .noFileInFolder, .isLink, .isSpecial, .refused: false
    }
  }

  /// One plain sentence without a full stop.
  var sentence: String {
    switch self {
    case .missing: "there is no such file or folder"
    case .missingButKept: "it is not there now, perhaps on a disk that is not mounted; its articles stay in the library"
    case .vanished: "it vanished while it was read"
    case .denied: "permission denied"
    case .empty: "it is empty"
    case .noFileInFolder: "there is no file in this folder"
    case .notText: "it is not text"
    case .isLink: "it is a link, and links inside a folder are not followed"
    case .isSpecial: "it is a pipe, socket or device, and only files are read"
    case .foreign(let format): "it is \(format), and only plain text is read so far"
    case .articleTooLong(let bytes):
      "an article of \(Self.megabytes(bytes)) is too long; the limit is \(Self.megabytes(ArticleWindow.longestArticle))"
    case .tooLong(let limit): "it is longer than \(Self.megabytes(limit)); the rest was not read"
    case .tooManyArticles(let limit): "it holds more than \(limit) articles; the rest was not read"
    case .tooMuchFound(let limit):
      "an article of it has more than \(limit) quotes or names of countries; the rest of them was left out"
    case .refused(let code): "it cannot be read: \(String(cString: strerror(code)))"
    }
  }

  private static func megabytes(_ bytes: Int) -> String {
    "\((bytes + (1 << 19)) >> 20) MB"
  }
}
