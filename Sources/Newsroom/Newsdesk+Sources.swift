package import Storage

extension Newsdesk {
  /// The sources that inputs already are in a library, for what can be shown before the desk begins; writes nothing.
  ///
  /// - Returns: their numbers, which may be fewer than the inputs; nil for all that the library has.
  package static func knownSources(of inputs: [Input], in library: Library) throws(LibraryFault) -> [Int]? {
    guard !inputs.isEmpty, !inputs.contains(where: \.isStream) else { return nil }
    let known = try library.sources()
    let paths = Set(inputs.compactMap { $0.sourcePath(amid: known) })
    return known.filter { paths.contains($0.path) }.map(\.number)
  }
}
