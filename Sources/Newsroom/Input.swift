/// Something the reader pointed at.
package enum Input: Hashable, Sendable {
  /// A file or a folder.
  case path(String)
  case standardInput
  /// A text by name, held in memory: the built-in samples.
  case sample(name: String, text: [UInt8])
}
