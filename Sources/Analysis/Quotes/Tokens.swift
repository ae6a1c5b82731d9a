import News

/// The tokens of a passage, and its quotes among them.
struct Tokens {
  /// A quote among the tokens.
  struct QuotePlace {
    let token: Int
    /// The token at which its paragraph begins.
    let paragraph: Int
    /// Which of the passage's segments it stands in.
    let segment: Int
  }

  let list: [Token]
  /// Sorted; one for each of the passage's runs.
  let quotes: [QuotePlace]

  /// Reads `segments`, in which `runs` stand; both sorted.
  init(_ bytes: UnsafeBufferPointer<UInt8>, segments: [Segment], runs: [MarkedRun], lexicon: Lexicon) {
    // A word with its blank takes more than four bytes in news.
    var room = segments.reduce(64) { $0 + $1.range.count / 4 }
    while true {
      var reader = TokenReader(bytes, runs: runs, lexicon: lexicon)
      let list = [Token](unsafeUninitializedCapacity: room) { free, count in
        reader.read(segments, into: free)
        count = min(reader.count, free.count)
      }
      room = reader.count
      guard list.count < room else {
        self.list = list
        quotes = reader.quotes
        return
      }
    }
  }
}
