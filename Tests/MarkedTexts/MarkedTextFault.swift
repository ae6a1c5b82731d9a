/// The reason why a file of marked texts cannot be read, with the entry's name.
package struct MarkedTextFault: Error, CustomStringConvertible {
  package let file: String
  package let entry: String
  package let reason: String

  package var description: String { "\(file): \(entry): \(reason)" }
}
