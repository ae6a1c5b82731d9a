import Glibc
import News
import Storage
import Wire

/// Something the reader pointed at.
package enum Input: Hashable, Sendable {
  /// A file or a folder.
  case path(String)
  /// A feed of the library, by the address it was added under.
  case feed(String)
  case standardInput
  /// A text by name, held in memory: the built-in samples.
  case sample(name: String, text: [UInt8])

  /// Takes a word of the command line: `-` is standard input, an address a feed, anything else a path.
  package init(_ word: String) {
    let isAddress = word.hasPrefix("https://") || word.hasPrefix("http://")
    self = word == "-" ? .standardInput : isAddress ? .feed(Self.name(ofFeedAt: word)) : .path(word)
  }

  private static func name(ofFeedAt word: String) -> String {
    (try? TypedAddress.read(word))?.text ?? WebAddress.bare(word)
  }

  /// Whether it is a feed of the library.
  package var isFeed: Bool {
    if case .feed = self { true } else { false }
  }

  /// Whether it cannot be read a second time, or is no file: it belongs into a library in memory.
  package var isStream: Bool {
    switch self {
    case .standardInput, .sample: return true
    case .feed: return false
    case .path(let path):
      var status = stat()
      guard stat(path, &status) == 0 else { return false }
      return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
    }
  }

  /// Why a path cannot be looked at, as one sentence without a full stop; nil if it can, or is none.
  package var absence: String? {
    guard case .path(let path) = self else { return nil }
    var status = stat()
    return stat(path, &status) == 0 ? nil : Obstacle(code: errno, isNamed: true).sentence
  }

  /// Whether something that was set aside is what the reader pointed at, rather than something found below it.
  package func isNamed(_ source: String) -> Bool {
    switch self {
    case .feed(let address): source == address
    case .path(let path): source == path || source == SourcePath(path).canonical.shown
    case .standardInput: source.hasPrefix(Origin(.standardInput).description)
    case .sample: false
    }
  }

  /// What is to be walked; nil for what is no path.
  var spot: Spot? {
    switch self {
    case .path(let path): Spot(path: SourcePath(path).canonical, isNamed: true)
    case .feed, .standardInput, .sample: nil
    }
  }

  /// The path of the source that it is among the sources of a library; nil if it is none, or none yet.
  func sourcePath(amid known: [StoredSource]) -> [UInt8]? {
    guard case .feed(let address) = self else { return spot?.sourcePath(amid: known) }
    let path = StoredFeed.path(of: address)
    return known.contains { $0.path == path } ? path : nil
  }
}
