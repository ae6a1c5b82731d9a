import Catalog
import News
import Testing

@Suite struct ArticleSetTests {
  @Test func holdsWhatWasPutIn() {
    let set = ArticleSet([3, 70_000].map { ArticleID($0) })
    #expect(set.count == 2)
    #expect(set.contains(ArticleID(70_000)))
    #expect(!set.contains(ArticleID(4)))
    #expect(set.numbers == [3, 70_000])
  }

  @Test func whatIsTakenOutIsGone() {
    var set = ArticleSet(numbers: [3, 70_000])
    let answers = [70_000, 70_000].map { set.remove(ArticleID($0)) }
    #expect(answers == [true, false])
    #expect(set == ArticleSet(numbers: [3]))
    set.remove(ArticleID(3))
    #expect(set.isEmpty && set == ArticleSet())
  }

  @Test(arguments: [-1, Int.min, ArticleSet.limit, Int.max])
  func aNumberOutOfBoundsIsInNoSet(number: Int) {
    var set = ArticleSet.all(below: 100)
    let before = set
    let isTaken = set.insert(ArticleID(number))
    let isRemoved = set.remove(ArticleID(number))
    #expect(!isTaken && !isRemoved && !set.contains(ArticleID(number)))
    #expect(set == before)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 2_048, 2_049, 65_535, 65_536, 65_537, 200_000])
  func allBelowANumber(number: Int) {
    let set = ArticleSet.all(below: number)
    #expect(set.count == number)
    #expect(set.first?.number == (number > 0 ? 0 : nil))
    #expect(set.last?.number == (number > 0 ? number - 1 : nil))
    #expect(set == ArticleSet(numbers: 0..<number))
  }

  /// However a set came to be: equal members, equal sets, whether they are lists or bits inside.
  @Test func theFormHangsOnTheMembersAlone() {
    var grown = ArticleSet()
    for number in (0..<5_000).reversed() { grown.insert(ArticleID(number * 3)) }
    #expect(grown == ArticleSet(numbers: (0..<5_000).map { $0 * 3 }))
    for number in 1_000..<5_000 { grown.remove(ArticleID(number * 3)) }
    #expect(grown == ArticleSet(numbers: (0..<1_000).map { $0 * 3 }))
    #expect(grown.hashValue == ArticleSet(numbers: (0..<1_000).map { $0 * 3 }).hashValue)
  }

  @Test(arguments: 1...40)
  func itIsASetAsAnyOther(seed: UInt64) {
    var dice = Dice(seed)
    let (left, right) = (dice.numbers(), dice.numbers())
    let (a, b) = (ArticleSet(numbers: left), ArticleSet(numbers: right))
    #expect(a.numbers == left.sorted())
    #expect(a.count == left.count && a.isEmpty == left.isEmpty)
    #expect(a.first?.number == left.min() && a.last?.number == left.max())
    #expect(a.union(b) == ArticleSet(numbers: left.union(right)))
    #expect(a.intersection(b) == ArticleSet(numbers: left.intersection(right)))
    #expect(a.subtracting(b) == ArticleSet(numbers: left.subtracting(right)))
    #expect(a.intersectionCount(b) == left.intersection(right).count)
    #expect(a.isDisjoint(with: b) == left.isDisjoint(with: right))
    #expect(a.intersection(b).isSubset(of: a) && a.isSubset(of: b) == left.isSubset(of: right))
    #expect(a.subtracting(b).union(a.intersection(b)) == a)
    #expect(a.subtracting(a).isEmpty && a.union(a) == a && a.intersection(a) == a)
  }

  @Test(arguments: 1...20)
  func chunksComeBackFromTheirBytes(seed: UInt64) {
    var dice = Dice(seed)
    let set = ArticleSet(numbers: dice.numbers())
    var back = ArticleSet()
    for index in (0..<set.chunkCount).reversed() {
      let bytes = set[chunk: index].bytes
      #expect(bytes.isEmpty == set[chunk: index].isEmpty)
      back[chunk: index] = ArticleChunk(bytes: bytes) ?? ArticleChunk()
    }
    #expect(back == set)
  }

  @Test func bytesThatAreNoChunkAreRefused() {
    let wrong: [[UInt8]] = [
      [0], [3], [1, 0], [1, 5, 0, 5, 0], [1, 5, 0, 4, 0], [2], [2, 0], [255] + [UInt8](repeating: 0, count: 8_192),
      [2] + [UInt8](repeating: 255, count: 8_191), [2] + [UInt8](repeating: 255, count: 8_193),
      [1] + [UInt8](repeating: 0, count: 131_074),
    ]
    for bytes in wrong { #expect(ArticleChunk(bytes: bytes) == nil, "\(bytes.prefix(5))") }
    #expect(ArticleChunk(bytes: [])?.isEmpty == true)
    #expect(ArticleChunk(bytes: [1])?.isEmpty == true)
    #expect(ArticleChunk(bytes: [2] + [UInt8](repeating: 0, count: 8_192)) == ArticleChunk())
    // Few as bits are the same chunk as few in a list.
    let asBits = ArticleChunk(bytes: [2, 3] + [UInt8](repeating: 0, count: 8_191))
    #expect(asBits != nil && asBits == ArticleChunk(bytes: [1, 0, 0, 1, 0]))
  }

  @Test(arguments: [0, 1, 2_048, 2_049, 8_192, 8_193])
  func noBytesMakeAChunkStumble(length: Int) {
    var dice = Dice(UInt64(length))
    for form in UInt8(0)...3 {
      var bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
      if !bytes.isEmpty { bytes[0] = form }
      guard let chunk = ArticleChunk(bytes: bytes) else { continue }
      var set = ArticleSet()
      set[chunk: 2] = chunk
      #expect(set.numbers.count == chunk.count)
      #expect(ArticleChunk(bytes: chunk.bytes) == chunk)
    }
  }

  @Test func aChunkOutOfBoundsIsNotTaken() throws {
    let chunk = try #require(ArticleChunk(bytes: [1, 5, 0]))
    for index in [-1, ArticleSet.limit / ArticleSet.chunkSize, Int.max, Int.min] {
      var set = ArticleSet()
      set[chunk: index] = chunk
      #expect(set.isEmpty)
      #expect(set[chunk: index].isEmpty)
    }
  }
}
