import Glibc
import Ingest
import News

extension Obstacle {
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
    case .foreign(let format): "it is \(format), which is not read"
    case .articleTooLong(let bytes):
      "an article of \(Self.megabytes(bytes)) is too long; the limit is \(Self.megabytes(ArticleWindow.longestArticle))"
    case .tooLong(let limit): "it is longer than \(Self.megabytes(limit)); the rest was not read"
    case .tooManyArticles(let limit): "it holds more than \(limit.grouped) articles; the rest was not read"
    case .tooMuchFound(let limit):
      "an article of it has more than \(limit.grouped) quotes or names of countries; the rest of them was left out"
    case .unreadable(let fault): Self.sentence(of: fault)
    case .noKnownField: "it has no headline and no text under a name that is known; name them with --map"
    case .noKnownColumn: "its first line names no column that is known; name the text's with --map text=COLUMN"
    case .recordTooLong(let limit): "it is longer than \(Self.megabytes(limit)), and was passed over"
    case .tooManyTooLong: "too many of its records are too long; the rest was not read"
    case .brokenRecord: "it is damaged, and was passed over"
    case .cutRecord: "it is cut off; what is there of it was read"
    case .packedOtherwise(let name): "it is packed by “\(name)”, which is not read"
    case .noPages: "it holds no page that a server gave"
    case .noMail: "it is no message that can be read"
    case .noTextInMail: "the message has no text"
    case .noTextInPage: "the page has no text of an article"
    case .cutShort(let cap): cap
    case .emptyFeed: "the feed has no entries"
    case .noFeed: "it is neither a feed nor a page that can be read"
    case .listOfFeeds: "it is a list of feeds; `dateline feeds import FILE` takes them up"
    case .more(let count): "\(count.grouped) more of its parts could not be read"
    case .brokenArchive: "the archive is damaged or cut off; what came before was read"
    case .encrypted: "it is encrypted"
    case .tooManyMembers(let limit): "the archive holds more than \(limit.grouped) files; the rest was not read"
    case .unpacksToTooMuch(let times): "it unpacks to more than \(times) times its size; the rest was not read"
    case .packedTooDeep: "it is an archive in an archive in an archive"
    case .noLibrary(let name): "it can only be read with \(name), which is not installed"
    case .refused(let code): "it cannot be read: \(String(cString: strerror(code)))"
    }
  }

  private static func sentence(of fault: DumpRecord.Fault) -> String {
    switch fault {
    case .notJSON: "it is no JSON"
    case .cut: "it ends too early"
    case .notAnObject: "it is no object with fields"
    case .tooDeep: "its values lie too deep in each other"
    }
  }

  private static func megabytes(_ bytes: Int) -> String {
    "\((bytes + (1 << 19)) >> 20) MB"
  }
}
