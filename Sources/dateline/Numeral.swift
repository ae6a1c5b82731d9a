import ArgumentParser

/// Numbers on the command line.
///
/// They are read here so that what is no number gets a plain sentence, one that begins with a minus too.
enum Numeral {
  /// The number that was typed; more than any machine counts to is the highest there is.
  static func number(_ text: String, from lowest: Int, of option: String) throws -> Int {
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let number = Int(text) ?? .max
    guard isNumber, number >= lowest else { throw ValidationError("\(option) takes a number from \(lowest)") }
    return number
  }
}
