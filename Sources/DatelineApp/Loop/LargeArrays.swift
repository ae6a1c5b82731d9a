import CMalloc

/// What becomes of the memory of large arrays that are let go.
enum LargeArrays {
  /// Bytes from which on an array has pages of its own.
  private static let leastBytes: Int32 = 256 << 10

  /// Gives it back at once from now on.
  ///
  /// Otherwise glibc raises the bound with every array that is let go, and what a sort or a chart of a million articles
  /// took stays with the program.
  static func areReturned() {
    mallopt(M_MMAP_THRESHOLD, leastBytes)
  }
}
