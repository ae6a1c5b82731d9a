import Catalog
import Testing

/// What is said again.
@Suite struct RepeatsTests {
  private static func repeats(_ firsts: [Int?]) -> Repeats {
    var repeats = Repeats()
    for first in firsts { repeats.add(first: first) }
    return repeats
  }

  @Test func theFirstOneIsCountedWithAllThatSayItAgain() {
    let repeats = Self.repeats([nil, nil, 0, 1, 0])
    #expect(repeats.firsts == [nil, nil, 0, 1, 0])
    #expect(repeats.times == [3, 2, 0, 0, 0])
  }

  @Test func aPlaceThatIsNotBeforeItIsNone() {
    let repeats = Self.repeats([0, 7, -1, 1])
    #expect(repeats.firsts == [nil, nil, nil, 1])
    #expect(repeats.times == [1, 2, 1, 0])
  }

  @Test func amongSomeTheFirstOfThoseIsFirst() {
    let repeats = Self.repeats([nil, nil, 0, 0, 1]).among([1, 2, 3, 4])
    #expect(repeats.firsts == [nil, nil, 1, 0])
    #expect(repeats.times == [2, 2, 0, 0])
    #expect(Self.repeats([nil, 0]).among([1, 9]) == Self.repeats([nil]))
  }

  @Test func whatSaysMoreIsFirstForThoseThatSayThatAgain() {
    let all = Self.repeats([nil, 0, 1, 0])
    #expect(all.times == [3, 0, 0, 0])
    #expect(all.among([0, 1, 2, 3]) == all)
    #expect(all.among([1, 2, 3]) == Self.repeats([nil, 0, 0]))
  }
}
