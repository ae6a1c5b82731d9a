import Glibc
import News

/// Something the reader pointed at.
package enum Input: Hashable, Sendable {
  /// A file or a folder.
  case path(String)
  case standardInput
  /// A text by name, held in memory: the built-in samples.
  case sample(name: String, text: [UInt8])

  /// Whether it cannot be read a second time, or is no file: it belongs into a library in memory.
  package var isStream: Bool {
    switch self {
    case .standardInput, .sample: return true
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
    case .path(let path): source == path || source == SourcePath(path).canonical.shown
    case .standardInput: source.hasPrefix(Origin(.standardInput).description)
    case .sample: false
    }
  }

  /// What is to be walked; nil for what is no path.
  var spot: Spot? {
    switch self {
    case .path(let path): Spot(path: SourcePath(path).canonical, isNamed: true)
    case .standardInput, .sample: nil
    }
  }
}
