/// A line of the gold data that cannot be read.
package struct GoldFault: Error, CustomStringConvertible {
  package let path: String
  /// From 1.
  package let line: Int
  package let reason: String

  package var description: String { "\(path):\(line): \(reason)" }
}
