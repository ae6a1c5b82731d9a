import CMalloc

/// What becomes of memory that is let go.
enum FreeMemory {
  /// Bytes from which on an array has pages of its own.
  private static let leastBytes: Int32 = 256 << 10

  /// Gives that of large arrays back at once from now on.
  ///
  /// Otherwise glibc raises the bound with every array that is let go, and what a sort or a chart of a million articles
  /// took stays with the program.
  static func ofLargeArraysIsReturned() {
    mallopt(M_MMAP_THRESHOLD, leastBytes)
  }

  /// Gives back what lies free between things that are kept, after many small ones were let go; some milliseconds.
  static func isReturned() {
    malloc_trim(0)
  }
}
