import Gazetteer
package import News

/// The words that news names countries with, in one language, and the words around them that decide.
///
/// Read from gazetteer files; the built-in ones lie in `Sources/Gazetteer` and describe their form in their heads.
package struct CountryLexicon: Sendable {
  /// Why lines were left out, in the order of the files.
  package internal(set) var faults: [LexiconFault] = []
  var entries: [CountryEntry] = []
  var forms: FormTrie
  var words = WordTable()
  /// Forms that two lines of different countries claim, and neither marks `context`.
  package internal(set) var doubleClaims: [String] = []

  /// Reads gazetteer files in order; a later line wins over an earlier one with the same form.
  ///
  /// Linear in the files' length. What cannot be read is left out and told in `faults`.
  /// - Parameters:
  ///   - files: the bytes of each file; nothing of them is kept.
  ///   - language: an ISO 639-1 code; lines of other languages are passed over.
  package init(files: [UnsafeBufferPointer<UInt8>], language: String) {
    forms = FormTrie(capacity: 40_000)
    var reader = LexiconReader(language: language)
    for file in files { reader.read(file, into: &self) }
  }

  /// The files that are built into the program.
  package static var builtInFiles: [UnsafeBufferPointer<UInt8>] {
    var count = 0
    let files = dateline_gazetteer_files(&count)
    return UnsafeBufferPointer(start: files, count: count).map {
      UnsafeBufferPointer(start: $0.bytes, count: $0.count)
    }
  }

  /// The languages that have lines of their own; every other is read as English.
  package static let languages = ["ar", "de", "en", "es", "fr", "it", "ja", "pt", "ru", "zh"]

  /// The built-in lexicon of a language, made at its first use (about 2 ms) and kept.
  package static func builtIn(_ language: String) -> CountryLexicon {
    switch language {
    case "ar": arabic
    case "de": german
    case "es": spanish
    case "fr": french
    case "it": italian
    case "ja": japanese
    case "pt": portuguese
    case "ru": russian
    case "zh": chinese
    default: english
    }
  }

  private static let arabic = CountryLexicon(files: builtInFiles, language: "ar")
  private static let german = CountryLexicon(files: builtInFiles, language: "de")
  private static let english = CountryLexicon(files: builtInFiles, language: "en")
  private static let spanish = CountryLexicon(files: builtInFiles, language: "es")
  private static let french = CountryLexicon(files: builtInFiles, language: "fr")
  private static let italian = CountryLexicon(files: builtInFiles, language: "it")
  private static let japanese = CountryLexicon(files: builtInFiles, language: "ja")
  private static let portuguese = CountryLexicon(files: builtInFiles, language: "pt")
  private static let russian = CountryLexicon(files: builtInFiles, language: "ru")
  private static let chinese = CountryLexicon(files: builtInFiles, language: "zh")

  /// In which ways a country is named.
  package func kinds(of country: CountryCode) -> Set<Mention.Kind> {
    var kinds: Set<Mention.Kind> = []
    for entry in entries where entry.countries.contains(country) {
      if case .mention(let kind) = entry.role { kinds.insert(kind) }
    }
    return kinds
  }

  /// The countries that `form` may name, the likeliest first; empty if it names none.
  package func countries(of form: String) -> [CountryCode] {
    forms.entry(of: Array(form.utf8)[...]).map { entries[$0].countries } ?? []
  }
}
