import Glibc

/// One thing that the system says of a watched folder (`inotify(7)`).
struct WatchEvent {
  /// The watch's number; below 0 for what concerns all.
  let watch: Int32
  let mask: UInt32
  /// The name in the folder; empty for the folder itself.
  let name: [UInt8]

  /// What is asked for: a file that was written to its end, came or went, and the same of folders.
  static let wanted = UInt32(
    IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR
  )

  func has(_ bit: Int) -> Bool { mask & UInt32(truncatingIfNeeded: bit) != 0 }

  /// The kernel has lost events.
  var isOverflow: Bool { has(Int(IN_Q_OVERFLOW)) }
  /// The watch is no more.
  var isEnd: Bool { has(Int(IN_IGNORED)) || has(Int(IN_UNMOUNT)) }
  var isFolder: Bool { has(Int(IN_ISDIR)) }
  /// Something came, and if it is a file, it may be being written.
  var isCreation: Bool { has(Int(IN_CREATE)) }
  /// Something went from this name.
  var isLeaving: Bool { has(Int(IN_MOVED_FROM)) || has(Int(IN_DELETE)) }

  /// Takes apart what was read from the system.
  static func all(in bytes: UnsafeRawBufferPointer) -> [WatchEvent] {
    let head = MemoryLayout<inotify_event>.size
    var events: [WatchEvent] = []
    var at = 0
    while at + head <= bytes.count {
      let watch = bytes.loadUnaligned(fromByteOffset: at, as: Int32.self)
      let mask = bytes.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self)
      let length = Int(bytes.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self))
      guard at + head + length <= bytes.count else { break }
      let name = bytes[(at + head)..<(at + head + length)].prefix { $0 != 0 }
      events.append(WatchEvent(watch: watch, mask: mask, name: Array(name)))
      at += head + length
    }
    return events
  }
}
