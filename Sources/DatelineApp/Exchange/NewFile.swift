import Glibc

/// A file that is written aside and put in its place when it is whole, for its owner's eyes only.
package final class NewFile {
  /// Where to write.
  package let descriptor: Int32
  private let path: String
  private let draft: String
  private let mayReplace: Bool
  private var isKept = false

  /// Makes the file beside its place.
  ///
  /// It throws a mistake if there is a file already that shall not be replaced, and if none can be made.
  package init(at path: String, mayReplace: Bool) throws(ListingFault) {
    guard mayReplace || access(path, F_OK) != 0 else { throw Self.taken(path) }
    var name = Array("\(path).XXXXXX".utf8CString)
    // Made for nobody else to read (POSIX, mkstemp: 0600).
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .mistake("\(path): it cannot be written: \(String(cString: strerror(errno)))") }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    draft = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? path
    self.path = path
    self.mayReplace = mayReplace
  }

  deinit {
    close(descriptor)
    if !isKept { unlink(draft) }
  }

  /// Puts the file in its place.
  package func keep() throws(ListingFault) {
    guard fsync(descriptor) == 0 else { throw .stream(.cannotWrite(code: errno)) }
    // A link is never made in the place of a file; some file systems have no links.
    if !mayReplace, link(draft, path) == 0 { return }
    if !mayReplace, errno == EEXIST || access(path, F_OK) == 0 { throw Self.taken(path) }
    guard rename(draft, path) == 0 else { throw .stream(.cannotWrite(code: errno)) }
    isKept = true
  }

  private static func taken(_ path: String) -> ListingFault {
    .mistake("\(path): there is a file already; --overwrite replaces it")
  }
}
