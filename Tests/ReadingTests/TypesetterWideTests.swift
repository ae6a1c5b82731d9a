import News
import Reading
import Screen
import Testing

/// Lines of characters that are not one column wide.
@Suite struct TypesetterWideTests {
  @Test func countsWideCharactersTwiceAndMarksNotAtAll() {
    #expect(lines("市長が来た", columns: 6) == ["市長が", "来た"])
    #expect(lines("cafe\u{301} au lait", columns: 7) == ["cafe\u{301} au", "lait"])
    #expect(lines("市", columns: 1) == ["市"])
  }

  @Test func holdsJapaneseMarksToTheirLine() {
    #expect(lines("港は静か。船は来た", columns: 8) == ["港は静", "か。船は", "来た"])
    #expect(lines("彼は「港」と言った", columns: 6) == ["彼は", "「港」", "と言っ", "た"])
    #expect(lines("ちょっと", columns: 4) == ["ちょ", "っと"])
    #expect(lines("ばちょう", columns: 4) == ["ば", "ちょ", "う"])
    #expect(lines("他说“很好”。", columns: 5) == ["他说", "“很", "好”。"])
  }

  @Test func breaksBetweenLatinAndIdeographs() {
    #expect(lines("新聞NHKは", columns: 7) == ["新聞NHK", "は"])
    #expect(lines("新聞NHKは", columns: 6) == ["新聞", "NHKは"])
  }
}
