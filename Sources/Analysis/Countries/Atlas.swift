import Synchronization

/// The built-in gazetteer with the user's own file on top of it.
///
/// What the file says wins over what is built in. A lexicon is made at the first article of its language (a few
/// milliseconds) and kept.
package final class Atlas: Sendable {
  private let own: [UInt8]
  private let lexicons = Mutex<[String: CountryLexicon]>([:])

  /// Creates an atlas.
  ///
  /// - Parameter own: the bytes of a gazetteer file.
  package init(own: [UInt8]) {
    self.own = own
  }

  /// A number that differs for different files, but for bad luck (FNV-1a, 32 bits); never 0.
  package var stamp: UInt32 {
    let hash = own.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    return hash == 0 ? 1 : hash
  }

  /// What is wrong with the file, by line; empty where all of it can be read.
  ///
  /// Reads it once for each language that it names: milliseconds each.
  package var faults: [LexiconFault] {
    var found: Set<LexiconFault> = []
    for language in languages {
      found.formUnion(lexicon(of: language).faults.filter { $0.file == CountryLexicon.builtInFiles.count })
    }
    return found.sorted { $0.line < $1.line }
  }

  /// The lexicon of a language; English for one that has no lines of its own.
  func lexicon(of language: String) -> CountryLexicon {
    let language = CountryLexicon.languages.contains(language) ? language : "en"
    return lexicons.withLock { lexicons in
      if let known = lexicons[language] { return known }
      let made = own.withUnsafeBufferPointer {
        CountryLexicon(files: CountryLexicon.builtInFiles + [$0], language: language)
      }
      lexicons[language] = made
      return made
    }
  }

  /// The languages that the file's lines name, English among them, which reads the lines that name none.
  private var languages: Set<String> {
    var named: Set<String> = ["en"]
    for line in own.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
      let columns = line.split(separator: 0x09, maxSplits: 3, omittingEmptySubsequences: false)
      guard columns.count > 3 else { continue }
      for word in columns[2].split(separator: 0x20) { named.insert(String(decoding: word, as: UTF8.self)) }
    }
    return named.intersection(CountryLexicon.languages)
  }
}
