/// A run of tokens that looks like a name, with what stands before it.
struct NameChunk {
  var first: Int
  var nameFirst: Int
  var last: Int
  var gender: Gender = .unknown
  var isBody = false
  var isPlace = false
  var isSurePerson = false

  /// How many words the name has.
  var words: Int { last - nameFirst + 1 }
}
