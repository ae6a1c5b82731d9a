/// What the program has drawn, as far as bytes tell.
extension WatchedProgram {
  /// The output as text, escape sequences and all.
  package var text: String { String(decoding: output, as: UTF8.self) }

  /// What the program has drawn so far, without escape sequences and blanks.
  package var words: String { String(decoding: Self.words(in: output[...]), as: UTF8.self) }

  /// What the screen shows now, without escape sequences and blanks: the program is asked to draw it anew.
  ///
  /// All of the output must be kept.
  package func redrawn() -> String {
    settle(20)
    let before = output.count
    press("\u{C}", settle: 60)
    return String(decoding: Self.words(in: output.dropFirst(before)), as: UTF8.self)
  }

  /// Whether the screen comes to show some words within some seconds; it is drawn anew until it does.
  package func comesToShow(_ wanted: String, seconds: Double = 10) -> Bool {
    let wanted = wanted.filter { $0 != " " }
    let end = Self.now + seconds * 1_000
    repeat {
      if redrawn().contains(wanted) { return true }
      settle(100)
    } while Self.now < end
    return false
  }

  /// Whether bytes without blanks have been drawn, however the cursor was moved between them.
  func contains(_ wanted: [UInt8]) -> Bool {
    let words = Self.words(in: output[...])
    guard let first = wanted.first, words.count >= wanted.count else { return false }
    return words.indices.dropLast(wanted.count - 1).contains { start in
      words[start] == first && words[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  private static func words(in output: ArraySlice<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    var index = output.startIndex
    while index < output.endIndex {
      if output[index] == 0x1B {
        index += 1
        if index < output.endIndex, output[index] == 0x5B {
          index += 1
          while index < output.endIndex, !(0x40...0x7E).contains(output[index]) { index += 1 }
        } else if index < output.endIndex, output[index] == 0x28 {
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
