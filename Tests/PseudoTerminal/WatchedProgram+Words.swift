/// What the program has drawn, as far as bytes tell.
extension WatchedProgram {
  /// The output as text, escape sequences and all.
  package var text: String { String(decoding: output, as: UTF8.self) }

  /// What the program has drawn so far, without escape sequences and blanks.
  package var words: String { String(decoding: wordBytes, as: UTF8.self) }

  /// Whether bytes without blanks have been drawn, however the cursor was moved between them.
  func contains(_ wanted: [UInt8]) -> Bool {
    let words = wordBytes
    guard let first = wanted.first, words.count >= wanted.count else { return false }
    return words.indices.dropLast(wanted.count - 1).contains { start in
      words[start] == first && words[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  private var wordBytes: [UInt8] {
    let output = output
    var words: [UInt8] = []
    var index = 0
    while index < output.count {
      if output[index] == 0x1B {
        index += 1
        if index < output.count, output[index] == 0x5B {
          index += 1
          while index < output.count, !(0x40...0x7E).contains(output[index]) { index += 1 }
        } else if index < output.count, output[index] == 0x28 {
          index += 1
        }
      } else if output[index] > 0x20 {
        words.append(output[index])
      }
      index += 1
    }
    return words
  }
}
