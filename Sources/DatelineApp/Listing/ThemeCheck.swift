import Glibc
import Screen
import Theming

/// What is wrong in a theme file, as `dateline themes check` says it.
package enum ThemeCheck {
  /// The longest theme file that is read, in bytes.
  private static let longest = 1 << 20

  /// Checks a file; one line a fault.
  ///
  /// A line is `FILE:LINE:COLUMN: what is wrong`; there is none if the file is sound.
  ///
  /// - Throws: a mistake, if the file cannot be read.
  package static func faults(inFileAt path: String) throws(ListingFault) -> [String] {
    let bytes = try bytes(ofFileAt: path)
    let fileName = path.split(separator: "/").last.map(String.init) ?? path
    return ThemeShelf().check(bytes, fileName: fileName).map { warning in
      // The reader named the file by a path, and an editor finds it by that; other files keep their own name.
      let file = warning.file == fileName ? path : warning.file
      let place = [warning.line, warning.column].compactMap { $0.map { ":\($0)" } }.joined()
      return TextGate.shown("\(file)\(place): \(warning.sentence)", as: .line)
    }
  }

  private static func bytes(ofFileAt path: String) throws(ListingFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .mistake("\(path): \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .mistake("\(path): it is not a file")
    }
    guard status.st_size <= longest else { throw .mistake("\(path): it is too long for a theme") }
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let more = read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        guard more > 0 else { return }
        count += more
      }
    }
  }
}
