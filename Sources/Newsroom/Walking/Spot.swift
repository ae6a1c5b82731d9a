import Glibc
import Storage

/// A file or folder to walk.
struct Spot: Hashable, Sendable {
  /// In its canonical form.
  let path: SourcePath
  /// Whether the reader named it, so that it may be a link; else it was found in a folder.
  let isNamed: Bool

  /// The spots without those that a walk of another one meets, in the same order.
  static func outermost(_ spots: [Spot]) -> [Spot] {
    let paths = Set(spots.map(\.path.bytes))
    var taken: Set<[UInt8]> = []
    return spots.filter { spot in
      guard taken.insert(spot.path.bytes).inserted else { return false }
      return !spot.path.folders.contains { paths.contains($0) && spot.isMet(inWalkOf: $0) }
    }
  }

  /// Whether a path is one of the spots, or lies in one.
  static func cover(_ spots: [Spot], _ path: SourcePath) -> Bool {
    let bytes = path.bytes
    return spots.contains { $0.path.bytes == bytes || bytes.starts(with: $0.path.withSlash) }
  }

  /// Whether it is there, and neither hidden nor a link nor in a folder that is.
  private func isMet(inWalkOf folder: [UInt8]) -> Bool {
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0, !SourcePath.isHidden(path.bytes[(folder.count - 1)...]) else {
      return false
    }
    return status.st_mode & S_IFMT == S_IFREG || status.st_mode & S_IFMT == S_IFDIR
  }

  /// The path of the source that it is: a folder's with a slash at its end; nil for what is neither file nor folder.
  ///
  /// What is not there now is a source only if it was one before.
  func sourcePath(amid known: [StoredSource]) -> [UInt8]? {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else {
      return known.map(\.path).first { $0 == path.bytes || $0 == path.withSlash }
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return path.withSlash
    case S_IFREG: return path.bytes
    case _: return nil
    }
  }
}

extension StoredSource {
  /// What is to be walked of it; nil for a feed.
  var spot: Spot? {
    guard StoredFeed.address(of: path) == nil else { return nil }
    return Spot(path: SourcePath(bytes: isFolder && path.count > 1 ? path.dropLast() : path), isNamed: true)
  }
}

extension SourcePath {
  /// The folders above an absolute path, without a slash at their ends.
  var folders: [[UInt8]] {
    let bytes = bytes
    return bytes.indices.dropFirst().filter { bytes[$0] == 0x2F }.map { Array(bytes[..<$0]) }
      + (bytes.count > 1 ? [[0x2F]] : [])
  }

  /// The folder it lies in, with its slash.
  var folder: [UInt8] {
    let bytes = bytes
    return bytes.lastIndex(of: 0x2F).map { Array(bytes[...$0]) } ?? []
  }

  /// Whether a file is there that has more than one name.
  var hasManyNames: Bool {
    var status = stat()
    return withCString { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_nlink > 1
  }

  /// The path with a slash at its end, as a folder's.
  var withSlash: [UInt8] {
    let bytes = bytes
    return bytes.last == 0x2F ? bytes : bytes + [0x2F]
  }
}
