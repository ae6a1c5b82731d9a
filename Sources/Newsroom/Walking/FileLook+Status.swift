import Glibc
import Storage

extension FileLook {
  /// The look of a file that the system told.
  init(_ status: stat) {
    self.init(
      size: Int(status.st_size),
      modified: Int(status.st_mtim.tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue
        &+ Int(status.st_mtim.tv_nsec),
      inode: UInt64(status.st_ino),
      device: UInt64(status.st_dev)
    )
  }

  /// Whether a file that looks so is taken for unchanged.
  ///
  /// The device does not count: a disk may bear another number each time that it is mounted.
  func isSame(as other: FileLook) -> Bool {
    size == other.size && modified == other.modified && inode == other.inode
  }
}
