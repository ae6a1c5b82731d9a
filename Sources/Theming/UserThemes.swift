import Foundation

/// The user's own theme files.
enum UserThemes: Sendable {
  /// Files by the theme's name.
  case given([String: [UInt8]])
  /// The regular `.toml` files of a folder, which need not exist.
  case folder(String)

  /// Further files of a folder are not looked at.
  private static let mostFiles = 1000

  /// Their names, in no order.
  var names: [String] {
    switch self {
    case .given(let files): return Array(files.keys)
    case .folder(let path):
      let found = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      let files = found.lazy.filter { $0.hasSuffix(".toml") }.map { ThemeShelf.name(ofFile: $0) }
      return Array(files.filter { Self.isName($0) }.prefix(Self.mostFiles))
    }
  }

  /// The bytes of a theme's file, at most one more than a reader takes; nil when there is none.
  func bytes(named name: String) -> [UInt8]? {
    switch self {
    case .given(let files): return files[name]
    case .folder(let folder):
      guard Self.isName(name) else { return nil }
      // Dotfiles are often links; what they lead to must be a file, for opening a pipe would wait forever.
      let url = URL(fileURLWithPath: "\(folder)/\(name).toml").resolvingSymlinksInPath()
      let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
      guard attributes?[.type] as? FileAttributeType == .typeRegular else { return nil }
      guard let handle = try? FileHandle(forReadingFrom: url) else { return nil }
      defer { try? handle.close() }
      return (try? handle.read(upToCount: ThemeReader.mostBytes + 1)).map { Array($0) }
    }
  }

  /// Whether it can be a theme's name: it must not lead out of the folder, nor hide, nor garble a list.
  private static func isName(_ name: String) -> Bool {
    (1...64).contains(name.utf8.count) && !name.hasPrefix(".") && !name.contains("/")
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }
}
