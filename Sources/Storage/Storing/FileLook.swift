/// How a file looked when it was read; one that still looks so is not read again.
package struct FileLook: Hashable, Sendable {
  /// Bytes.
  package let size: Int
  /// Nanoseconds since 1970.
  package let modified: Int
  package let inode: UInt64
  package let device: UInt64

  /// Creates a look.
  package init(size: Int, modified: Int, inode: UInt64, device: UInt64) {
    self.size = size
    self.modified = modified
    self.inode = inode
    self.device = device
  }
}
