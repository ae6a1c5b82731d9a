import Glibc

extension SourcePath {
  /// The one path by which the library knows what this path leads to.
  ///
  /// It is absolute; links on the way are followed, and so is one at the end that leads to a folder. A link to a file
  /// keeps its name. What is not there is named as it would be.
  var canonical: SourcePath {
    let absolute = SourcePath(bytes: Self.absolute(bytes))
    if let real = absolute.real, SourcePath(bytes: real).isFolder { return SourcePath(bytes: real) }
    var parent = absolute.bytes
    var rest: [[UInt8]] = []
    while parent.count > 1 {
      let slash = parent.lastIndex(of: 0x2F) ?? 0
      rest.append(Array(parent[(slash + 1)...]))
      parent = slash == 0 ? [0x2F] : Array(parent[..<slash])
      guard let real = SourcePath(bytes: parent).real else { continue }
      return SourcePath(bytes: rest.reversed().reduce(real) { $0 + ($0.last == 0x2F ? [] : [0x2F]) + $1 })
    }
    return absolute
  }

  /// Whether a folder is there.
  private var isFolder: Bool {
    var status = stat()
    return withCString { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private var real: [UInt8]? {
    withCString { path in
      guard let real = realpath(path, nil) else { return nil }
      defer { free(real) }
      return Array(UnsafeRawBufferPointer(start: real, count: strlen(real)))
    }
  }

  /// The path from the root on, without empty parts, `.` and a slash at its end.
  private static func absolute(_ path: [UInt8]) -> [UInt8] {
    var whole = path
    if path.first != 0x2F, let here = getcwd(nil, 0) {
      whole = Array(UnsafeRawBufferPointer(start: here, count: strlen(here))) + [0x2F] + path
      free(here)
    }
    let parts = whole.split(separator: 0x2F).filter { $0 != [0x2E] }
    return parts.isEmpty ? [0x2F] : parts.flatMap { [0x2F] + $0 }
  }
}
