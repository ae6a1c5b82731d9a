import Screen
import Testing

/// What may go to a clipboard.
@Suite struct CopiedTextTests {
  @Test func everyByteOfHarmlessTextStays() {
    for text in [
      "", "“We wait,”\nshe said.\r\n\tYes", "cafe\u{301} \u{202E}abc\u{202C} \u{AD}\u{FEFF}🏳\u{FE0F}\u{200D}🌈",
    ] {
      let copied = TextGate.copied(text)
      #expect(Array(copied.text.utf8) == Array(text.utf8) && copied.symbols == 0)
    }
  }

  @Test func controlsBecomeSymbolsAndAreCounted() {
    let copied = TextGate.copied("rm\u{1B}[201~\rsh\u{9B}31m\u{7F}\u{0}")
    #expect(copied.text == "rm␛[201~␍sh\u{FFFD}31m␡␀" && copied.symbols == 5)
  }
}
