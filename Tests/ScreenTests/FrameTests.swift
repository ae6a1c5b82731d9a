import Screen
import TestSupport
import Testing

@Suite struct FrameTests {
  private let style = Style(foreground: .indexed(2))

  @Test func textIsCutAtTheLimitAndTheEdge() {
    var frame = Frame(columns: 6, rows: 2)
    #expect(frame.write("harbour", column: 2, row: 0, style: style) == 4)
    #expect(frame.write("harbour", column: 0, row: 1, limit: 3, style: style) == 3)
    #expect(frame.lines == ["  harb", "har"])
    #expect(frame.write("x", column: 6, row: 0, style: style) == 0)
    #expect(frame.write("x", column: -1, row: 0, style: style) == 0)
    #expect(frame.write("x", column: 0, row: 2, style: style) == 0)
    #expect(frame.write("x", column: 0, row: 0, limit: 0, style: style) == 0)
  }

  @Test func aWideCharacterIsNeverHalvedAtTheEdge() {
    var frame = Frame(columns: 5, rows: 1)
    #expect(frame.write("港口新", column: 0, row: 0, style: style) == 4)
    #expect(frame.lines == ["港口"])
    #expect(frame.cell(column: 1, row: 0)?.isContinuation == true)
    #expect(frame.cell(column: 4, row: 0) == Cell())
  }

  @Test(arguments: [(0, "x 口"), (1, " x口"), (2, "港x"), (3, "港 x")])
  func halfAWideCharacterIsNotLeftBehind(column: Int, expected: String) {
    var frame = Frame(columns: 4, rows: 1)
    frame.write("港口", column: 0, row: 0, style: style)
    frame.write("x", column: column, row: 0, style: style)
    #expect(frame.lines == [expected])
    frame.write("港口", column: 0, row: 0, style: style)
    frame.fill(Rect(column: column, row: 0, columns: 1, rows: 1), style: style)
    #expect(frame.lines == [expected.replacing("x", with: " ").trimmingEnd])
  }

  @Test func aWideCharacterOverTwoHalvesBlanksTheOthers() {
    var frame = Frame(columns: 4, rows: 1)
    frame.write("港口", column: 0, row: 0, style: style)
    frame.write("新", column: 1, row: 0, style: style)
    #expect(frame.lines == [" 新"])
  }

  @Test func marksStayWithTheirLetterAndTooManyAreLeftOut() {
    var frame = Frame(columns: 4, rows: 1)
    #expect(frame.write("e\u{301}\u{302}\u{303}\u{304}x", column: 0, row: 0, style: style) == 2)
    #expect(frame.cell(column: 0, row: 0) == Cell(scalar: 0x65, firstMark: 0x301, secondMark: 0x302, style: style))
    #expect(frame.write("\u{301}a", column: 3, row: 0, style: style) == 1)
    #expect(frame.cell(column: 3, row: 0) == Cell(scalar: 0x61, style: style))
    var wide = Frame(columns: 4, rows: 1)
    wide.write("が\u{301}", column: 0, row: 0, style: style)
    #expect(wide.cell(column: 0, row: 0)?.firstMark == 0x301)
    #expect(wide.cell(column: 1, row: 0)?.firstMark == 0)
  }

  @Test func noControlEverGetsIntoACell() {
    var frame = Frame(columns: 80, rows: 1)
    for value in Array(0...0x9F as ClosedRange<UInt32>) + [0xAD, 0x200B, 0x202E, 0x2028, 0xE0041, 0xFFF9, 0x10FFFF] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      frame.fill(Rect(column: 0, row: 0, columns: 80, rows: 1), style: Style())
      frame.write("a\(scalar)b", column: 0, row: 0, style: style)
      for cell in frame.cells where !cell.isContinuation {
        #expect(cell.scalar >= 0x20 && !(0x7F...0x9F).contains(cell.scalar))
        #expect(Unicode.Scalar(cell.scalar)?.columns == 1 && cell.firstMark == 0)
      }
    }
  }

  @Test func flagsAreDrawnAsTheirLettersAndJoinersAreLeftOut() {
    var frame = Frame(columns: 20, rows: 1)
    #expect(frame.write("🇳🇴!", column: 0, row: 0, style: style) == 3)
    #expect(frame.lines == ["NO!"])
    #expect(frame.write("👩\u{200D}🚀❤\u{FE0F}👍\u{1F3FD}.", column: 0, row: 0, style: style) == 8)
    #expect(frame.lines == ["👩🚀❤👍."])
  }

  @Test func brokenBytesAreDrawnAsReplacements() {
    var frame = Frame(columns: 20, rows: 1)
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x82, 0xED, 0xA0, 0x80, 0xF8, 0xC0, 0x80]
    frame.write(utf8: bytes[...], column: 0, row: 0, style: style)
    #expect(frame.lines == ["a\u{FFFD}\u{FFFD}b" + String(repeating: "\u{FFFD}", count: 8)])
  }

  @Test func aPartIsBlankedAndWhatIsOutsideIgnored() {
    var frame = Frame(columns: 4, rows: 3)
    for row in 0..<3 { frame.write("abcd", column: 0, row: row, style: style) }
    frame.fill(Rect(column: 1, row: 1, columns: .max, rows: .max), style: Style())
    #expect(frame.lines == ["abcd", "a", "a"])
    frame.fill(Rect(column: -5, row: -5, columns: 6, rows: 6), style: Style())
    #expect(frame.lines == [" bcd", "a", "a"])
    frame.fill(Rect(column: 9, row: 9, columns: 1, rows: 1), style: Style())
  }

  @Test func rowsAreComparedWithTheirLooks() {
    var left = Frame(columns: 5, rows: 2)
    var right = left
    #expect(left.isRow(0, equalIn: right) && left == right)
    right.write("x", column: 4, row: 1, style: Style())
    #expect(left.isRow(0, equalIn: right))
    #expect(!left.isRow(1, equalIn: right))
    right = left
    left.write("   ", column: 4, row: 0, style: Style(attributes: .bold))
    #expect(!left.isRow(0, equalIn: right))
    #expect(!left.isRow(0, equalIn: Frame(columns: 4, rows: 2)))
    #expect(left.styleLines { $0.attributes.isEmpty ? "." : "B" } == ["....B", "....."])
  }

  @Test func aFrameOfNothingIsHarmless() {
    var frame = Frame(columns: -3, rows: 0)
    #expect(frame.write("x", column: 0, row: 0, style: style) == 0)
    frame.fill(Rect(column: 0, row: 0, columns: 1, rows: 1), style: style)
    #expect(frame.lines.isEmpty)
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
