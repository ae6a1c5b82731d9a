extension [String] {
  /// Lends the strings to C, and nil after the last one.
  func withCStrings<Result>(_ use: ([UnsafePointer<CChar>?]) -> Result) -> Result {
    withCStrings(from: startIndex, [], use)
  }

  private func withCStrings<Result>(
    from index: Int,
    _ lent: [UnsafePointer<CChar>?],
    _ use: ([UnsafePointer<CChar>?]) -> Result
  ) -> Result {
    guard index < endIndex else { return use(lent + [nil]) }
    return self[index].withCString { withCStrings(from: index + 1, lent + [$0], use) }
  }
}

extension String? {
  /// Lends the string to C; nil for none.
  func withCString<Result>(_ use: (UnsafePointer<CChar>?) -> Result) -> Result {
    switch self {
    case .none: use(nil)
    case .some(let string): string.withCString(use)
    }
  }
}
