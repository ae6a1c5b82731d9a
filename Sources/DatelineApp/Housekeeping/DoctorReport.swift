/// What the doctor said of a library, as one JSON object.
package struct DoctorReport: Sendable {
  private let library: ChosenLibrary
  private let said: [String]
  private let isSound: Bool

  /// Takes what was said, and whether the library is sound now.
  package init(library: ChosenLibrary, said: [String], isSound: Bool) {
    self.library = library
    self.said = said
    self.isSound = isSound
  }

  /// The object, on one line without its end.
  package var json: String {
    var json = JSONWriter()
    json.object { json in
      json.text("library", library.path)
      json.truth("sound", isSound)
      json.list("said", said) { sentence, json in json.string(sentence) }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
