package import Reading
import Screen

extension Session {
  /// Presses the keys of `script`, written with blanks between them, and rests after each word; letters may stand
  /// together.
  ///
  /// - Parameter script: for example `j j <Enter> 3]q / storm <Enter>`.
  /// - Returns: every effect asked for but rows, in order.
  @discardableResult
  package mutating func press(_ script: String) -> [Effect] {
    script.split(separator: " ").flatMap { word in
      KeySequence.keys(of: String(word)).flatMap { handle(.key($0)) } + rest()
    }.withoutRows
  }
}
