/// The path of a file or folder, as the system spells it: bytes, which need not be UTF-8.
struct SourcePath: Hashable, Sendable {
  /// The path in letters, for people; bytes that are no UTF-8 show as U+FFFD.
  let shown: String
  /// The bytes, where `shown` could not keep them.
  private let unspeakable: [UInt8]?

  init(_ path: String) {
    shown = path
    unspeakable = nil
  }

  /// Takes the bytes of a path, without a NUL.
  init(bytes: [UInt8]) {
    shown = String(decoding: bytes, as: UTF8.self)
    unspeakable = shown.utf8.elementsEqual(bytes) ? nil : bytes
  }

  /// The path as bytes, without a NUL.
  var bytes: [UInt8] {
    unspeakable ?? Array(shown.utf8)
  }

  /// Whether a part of the way is hidden.
  static func isHidden(_ path: ArraySlice<UInt8>) -> Bool {
    zip(path, path.dropFirst()).contains { $0 == 0x2F && $1 == 0x2E }
  }

  /// Hands the path over as a C string.
  func withCString<Result>(_ use: (UnsafePointer<CChar>) -> Result) -> Result {
    guard let unspeakable else { return shown.withCString(use) }
    let characters = unspeakable.map { CChar(bitPattern: $0) } + [0]
    return characters.withUnsafeBufferPointer { pointer in
      guard let start = pointer.baseAddress else { return shown.withCString(use) }
      return use(start)
    }
  }
}
