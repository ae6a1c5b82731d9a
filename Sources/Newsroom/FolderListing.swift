import Glibc

/// The entries of a folder, in the order in which the disk gives them.
struct FolderListing: ~Copyable {
  struct Entry {
    enum Kind {
      case file
      case folder
      case link
      /// A pipe, a socket, a device.
      case special
    }

    let name: [UInt8]
    let kind: Kind
    let number: UInt
  }

  /// The number of the device that holds the folder.
  let device: UInt
  private let stream: OpaquePointer
  private let descriptor: Int32
  private let isNamed: Bool

  /// Opens a folder; a link to one only if the reader named it.
  init(_ path: SourcePath, isNamed: Bool) throws(Obstacle) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (isNamed ? 0 : O_NOFOLLOW)
    let descriptor = path.withCString { open($0, flags) }
    guard descriptor >= 0 else { throw Obstacle(code: errno, isNamed: isNamed) }
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw Obstacle(code: code, isNamed: isNamed)
    }
    var status = stat()
    device = fstat(descriptor, &status) == 0 ? status.st_dev : 0
    self.stream = stream
    self.descriptor = descriptor
    self.isNamed = isNamed
  }

  deinit {
    closedir(stream)
  }

  /// The next entry that is not hidden; nil at the end.
  func next() throws(Obstacle) -> Entry? {
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno == 0 { return nil }
        throw Obstacle(code: errno, isNamed: isNamed)
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        let raw = UnsafeRawPointer(pointer)
        let length = strnlen(raw.assumingMemoryBound(to: CChar.self), 256)
        return Array(UnsafeRawBufferPointer(start: raw, count: length))
      }
      if name.first == 0x2E { continue }
      guard let kind = kind(of: name, type: Int32(entry.pointee.d_type)) else { continue }
      return Entry(name: name, kind: kind, number: entry.pointee.d_ino)
    }
  }

  /// The kind of an entry; asks the disk where the folder does not say.
  ///
  /// Nil for one that has gone meanwhile.
  private func kind(of name: [UInt8], type: Int32) -> Entry.Kind? {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN): break
    case _: return .special
    }
    var status = stat()
    let answer = SourcePath(bytes: name).withCString { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }
    guard answer == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    case _: return .special
    }
  }
}
