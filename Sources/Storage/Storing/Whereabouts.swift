package import News

/// Where articles lie, as the system spells it.
package enum Whereabouts: Hashable, Sendable {
  /// A file by its whole path: bytes, which need not be UTF-8.
  case file([UInt8])
  case standardInput
  case sample(String)
  /// An entry of a feed: the address under which the feed was added, and what the feed knows the entry by.
  ///
  /// For the library the feed is a folder and the entry a file in it, so that all that holds for those holds for feeds.
  /// An entry that drops out of its feed stays where it is: nobody looks for it there.
  case feed(String, entry: String)

  /// The folder part, up to its last slash, and the name.
  ///
  /// What is no file lies in a folder that no file system has.
  var halves: (folder: [UInt8], name: [UInt8]) {
    switch self {
    case .file(let path):
      let slash = path.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
      return (Array(path[..<slash]), Array(path[slash...]))
    case .standardInput: return (Self.streams, [])
    case .sample(let name): return (Self.samples, Array(name.utf8))
    case .feed(let address, let entry): return (StoredFeed.path(of: address), Array(entry.utf8))
    }
  }

  init(folder: [UInt8], name: [UInt8]) {
    if folder == Self.streams {
      self = .standardInput
    } else if folder == Self.samples {
      self = .sample(String(decoding: name, as: UTF8.self))
    } else if let address = StoredFeed.address(of: folder) {
      self = .feed(address, entry: String(decoding: name, as: UTF8.self))
    } else {
      self = .file(folder + name)
    }
  }

  /// Whether it is an entry of a feed.
  var isEntry: Bool {
    switch self {
    case .feed: true
    case .file, .standardInput, .sample: false
    }
  }

  /// As an article names it.
  package var origin: Origin.Source {
    switch self {
    case .file(let path): .file(String(decoding: path, as: UTF8.self))
    case .standardInput: .standardInput
    case .sample(let name): .sample(name)
    case .feed(let address, _): .feed(address)
    }
  }

  private static let streams: [UInt8] = [0] + Array("standard input".utf8)
  private static let samples: [UInt8] = [0] + Array("samples".utf8)
}
