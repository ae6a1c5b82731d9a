/// The article's text as a page's data give it, to hold what stands on the page against it.
struct StatedText {
  /// The words, a line for each paragraph where the data keep them apart.
  let blocks: [TextBlock]
  /// How many letters and digits it has, in bytes.
  let count: Int
  private let windows: Set<UInt64>

  /// How many bytes are compared at once.
  private static let width = 16
  /// What is longer is not held against anything.
  private static let most = 200_000

  /// Takes the text, which may be HTML; nil for what is too short to be an article, or too long.
  init?(_ text: String?) {
    guard let text, text.utf8.count >= 200, text.utf8.count <= Self.most else { return nil }
    blocks = text.split(whereSeparator: \.isNewline).flatMap { HTMLBlocks.blocks(of: String($0)) }
    let key = blocks.flatMap { PageKey.of($0.text) }
    guard key.count >= 160 else { return nil }
    count = key.count
    var windows: Set<UInt64> = []
    windows.reserveCapacity(key.count)
    for start in 0...(key.count - Self.width) { windows.insert(Self.hash(key, start)) }
    self.windows = windows
  }

  /// Whether a paragraph is part of it; nil for words that are too few to tell.
  func holds(_ words: String) -> Bool? {
    let key = PageKey.of(words)
    guard key.count >= Self.width * 2 else { return nil }
    let places = [0, (key.count - Self.width) / 2, key.count - Self.width]
    return places.count { windows.contains(Self.hash(key, $0)) } >= 2
  }

  private static func hash(_ key: [UInt8], _ start: Int) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in key[start..<start + width] { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    return hash
  }
}
