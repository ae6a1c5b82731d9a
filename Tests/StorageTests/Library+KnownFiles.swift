import Storage

extension Library {
  /// The files of a small folder that were read to their end, by name.
  func knownFiles(in folder: [UInt8]) throws -> [[UInt8]: KnownFile] {
    let files = try knownFiles(in: folder, after: nil, limit: 1_000).filter { $0.look != nil }
    return Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
  }
}
