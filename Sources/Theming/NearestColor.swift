import Screen

/// The nearest of a terminal's 256 or 16 colours, for palettes that do not say.
enum NearestColor {
  private typealias Parts = (red: Int, green: Int, blue: Int)

  /// The colour as a terminal of that depth can show it.
  ///
  /// Without colours it is the terminal's own.
  static func color(_ color: Color, at depth: ColorDepth) -> Color {
    switch (color.value, depth) {
    case (.terminal, _), (_, .none): .terminal
    case (_, .truecolor), (.indexed, .indexed256): color
    case (.indexed(let index), .sixteen): index < 16 ? color : nearest(to: parts(of: index), among: 0...15)
    // The first 16 are the user's own: what they look like is unknown, so they are never guessed at here.
    case (.rgb(let red, let green, let blue), .indexed256):
      nearest(to: (Int(red), Int(green), Int(blue)), among: 16...255)
    case (.rgb(let red, let green, let blue), .sixteen):
      nearest(to: (Int(red), Int(green), Int(blue)), among: 0...15)
    }
  }

  private static func nearest(to wanted: Parts, among indexes: ClosedRange<UInt8>) -> Color {
    var best = indexes.lowerBound
    var least = Int.max
    for index in indexes {
      let distance = distance(wanted, parts(of: index))
      guard distance < least else { continue }
      least = distance
      best = index
    }
    return .indexed(best)
  }

  /// Weighted by the mean of the reds, which is near enough to what eyes see (Riemersma, "Colour metric").
  private static func distance(_ one: Parts, _ other: Parts) -> Int {
    let mean = (one.red + other.red) / 2
    let (red, green, blue) = (one.red - other.red, one.green - other.green, one.blue - other.blue)
    return ((512 + mean) * red * red) >> 8 + 4 * green * green + ((767 - mean) * blue * blue) >> 8
  }

  /// The parts of one of the 256 as xterm has them: 16, a cube of 6×6×6, 24 greys.
  private static func parts(of index: UInt8) -> Parts {
    let index = Int(index)
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
    if index >= 16 {
      let place = index - 16
      return (level(place / 36), level(place / 6 % 6), level(place % 6))
    }
    // xterm's own first 16: 205 for a part that is on, 255 when bright; white and the two greys are exceptions.
    switch index {
    case 7: return (229, 229, 229)
    case 8: return (127, 127, 127)
    case 4: return (0, 0, 238)
    case 12: return (92, 92, 255)
    default:
      let on = index < 8 ? 205 : 255
      return (index & 1 == 0 ? 0 : on, index & 2 == 0 ? 0 : on, index & 4 == 0 ? 0 : on)
    }
  }

  private static func level(_ step: Int) -> Int {
    step == 0 ? 0 : 55 + 40 * step
  }
}
