extension Unicode.Scalar {
  /// The columns a terminal gives the scalar as `Frame` draws it: 0 for marks and what is invisible, 2 for wide
  /// characters, else 1.
  package var columns: Int {
    if value < 0x300 && value != 0xAD { return 1 }
    return ScalarKind.kind(of: value).columns
  }
}
