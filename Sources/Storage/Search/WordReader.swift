import GRDB

/// Reads the words of a text as the index does: the same borders, the same folding of letters.
struct WordReader {
  private let tokenizer: any FTS5Tokenizer

  init(_ database: Database) throws {
    tokenizer = try database.makeTokenizer(SearchIndex.tokenizer)
  }

  /// The words of a text, which must be valid UTF-8, in its order; linear.
  func words(of text: [UInt8]) -> WordList {
    let letters = SearchLetters(text)
    var list = WordList()
    withUnsafeMutablePointer(to: &list) { list in
      letters.bytes.withUnsafeBytes { bytes in
        _ = tokenizer.tokenize(
          context: list,
          tokenization: .document,
          pText: bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
          nText: CInt(clamping: bytes.count)
        ) { list, _, word, length, start, end in
          guard let list, let word else { return 0 }
          list.assumingMemoryBound(to: WordList.self).pointee.append(
            UnsafeRawBufferPointer(start: word, count: Int(length)),
            at: Int(start)..<max(Int(start), Int(end))
          )
          return 0
        }
      }
    }
    list.move(by: letters)
    return list
  }
}
