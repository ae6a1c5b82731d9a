import Analysis
import Catalog

/// Tells, line by line as they are read, what a speaker says again.
struct RepeatReading {
  private var earlier = EarlierStatements()
  private(set) var repeats = Repeats()

  /// Reads the lines that it has not read yet, of all that were found so far in time order.
  mutating func read(_ lines: some Collection<SpokenLine>) -> Repeats {
    for line in lines.dropFirst(repeats.firsts.count) { repeats.add(first: earlier.add(line.words)) }
    return repeats
  }
}
