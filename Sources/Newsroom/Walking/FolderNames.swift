import Glibc

/// The names in a folder: those of its files, links and odd things, sorted by bytes, then those of its folders.
///
/// About 16 bytes a name, besides the name itself.
struct FolderNames {
  /// What a name stands for.
  enum Kind: UInt8 {
    case file
    case link
    /// A pipe, a socket, a device.
    case special
    /// Sorted by its name with a slash, as paths sort.
    case folder
  }

  private struct Entry {
    /// The first eight bytes that tell names apart, so that most comparisons are of two numbers.
    var key: UInt64
    let start: UInt32
    let length: UInt16
    let kind: Kind
  }

  /// The number of the device that holds the folder.
  let device: UInt64
  private(set) var files = 0
  private(set) var folders = 0
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  /// Reads a folder; a link to one only if the reader named it.
  ///
  /// Hidden names are not meant, and not listed.
  init(of path: SourcePath, isNamed: Bool) throws(Obstacle) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (isNamed ? 0 : O_NOFOLLOW)
    let descriptor = path.withCString { open($0, flags) }
    guard descriptor >= 0 else { throw Obstacle(code: errno, isNamed: isNamed) }
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw Obstacle(code: code, isNamed: isNamed)
    }
    defer { closedir(stream) }
    var status = stat()
    device = fstat(descriptor, &status) == 0 ? UInt64(status.st_dev) : 0
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw Obstacle(code: errno, isNamed: isNamed) }
        break
      }
      guard bytes.count < Int(UInt32.max) - 512 else { throw .refused(code: EFBIG) }
      add(entry, in: descriptor)
    }
    sort()
  }

  var count: Int { entries.count }

  /// The name at a place of the order; a folder's ends with a slash.
  subscript(place: Int) -> (name: ArraySlice<UInt8>, kind: Kind) {
    let entry = entries[place]
    return (bytes[Int(entry.start)..<Int(entry.start) + Int(entry.length)], entry.kind)
  }

  /// The names of the folders in it, each with its slash.
  var folderNames: [ArraySlice<UInt8>] {
    (count - folders..<count).map { self[$0].name }
  }

  private mutating func add(_ entry: UnsafeMutablePointer<dirent>, in descriptor: Int32) {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      let raw = UnsafeRawPointer(pointer)
      let length = strnlen(raw.assumingMemoryBound(to: CChar.self), 256)
      let name = UnsafeRawBufferPointer(start: raw, count: length)
      guard length > 0, name[0] != 0x2E else { return }
      guard let kind = Self.kind(of: raw, type: Int32(entry.pointee.d_type), in: descriptor) else { return }
      let start = UInt32(bytes.count)
      bytes += name
      if kind == .folder {
        bytes.append(0x2F)
        folders += 1
      }
      if kind == .file { files += 1 }
      entries.append(Entry(key: 0, start: start, length: UInt16(bytes.count - Int(start)), kind: kind))
    }
  }

  /// The kind of an entry; asks the disk where the folder does not say.
  ///
  /// Nil for one that has gone meanwhile.
  private static func kind(of name: UnsafeRawPointer, type: Int32, in descriptor: Int32) -> Kind? {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN): break
    case _: return .special
    }
    var status = stat()
    let characters = name.assumingMemoryBound(to: CChar.self)
    guard fstatat(descriptor, characters, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    case _: return .special
    }
  }

  private mutating func sort() {
    bytes.withUnsafeBufferPointer { bytes in
      let shared = Self.sharedLength(of: entries, in: bytes)
      for index in entries.indices {
        let entry = entries[index]
        var key: UInt64 = entry.kind == .folder ? 1 : 0
        for place in shared..<shared + 7 {
          key = key << 8 | UInt64(place < Int(entry.length) ? bytes[Int(entry.start) + place] : 0)
        }
        entries[index].key = key
      }
      entries.sort { left, right in
        if left.key != right.key { return left.key < right.key }
        let common = Int(min(left.length, right.length))
        guard common > 0, let base = bytes.baseAddress else { return left.length < right.length }
        let order = memcmp(base + Int(left.start), base + Int(right.start), common)
        return order == 0 ? left.length < right.length : order < 0
      }
    }
  }

  /// How many bytes all names begin with.
  private static func sharedLength(of entries: [Entry], in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = entries.first else { return 0 }
    var shared = Int(first.length)
    for entry in entries {
      shared = min(shared, Int(entry.length))
      var same = 0
      while same < shared, bytes[Int(first.start) + same] == bytes[Int(entry.start) + same] { same += 1 }
      shared = same
    }
    return shared
  }
}
