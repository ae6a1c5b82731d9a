/// One step through a JSON document.
package enum JSONEvent: Equatable, Sendable {
  case openObject
  /// The name of the member whose value comes next.
  case key(String)
  case closeObject
  case openArray
  case closeArray
  /// A string, its escapes resolved; what is no UTF-8 in it is U+FFFD.
  case string(String)
  /// A number as it is written, so that none is too large or loses digits.
  case number(String)
  case truth(Bool)
  case null
}
