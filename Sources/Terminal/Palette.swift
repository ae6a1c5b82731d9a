import Screen

/// The colours of one terminal, as the numbers that ncurses knows them by.
struct Palette {
  let depth: ColorDepth
  /// 8 where bright colours are made by bold.
  let colors: Int

  /// The number of a colour; -1 is the terminal's own.
  ///
  /// A colour that the terminal lacks becomes the nearest it has.
  func number(of color: Color) -> Int32 {
    switch color.value {
    case .terminal: return -1
    case .indexed(let index): return number(ofIndex: index)
    case .rgb(let red, let green, let blue):
      guard depth == .truecolor else {
        return number(ofIndex: Self.nearestIndex(red: Int(red), green: Int(green), blue: Int(blue)))
      }
      let number = Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
      // The numbers below 256 are the terminal's own colours: a hint of green keeps dark blues out of there.
      return number < 256 ? number | 0x100 : number
    }
  }

  /// Whether the colour needs bold to be as bright as it should: 8…15 where the terminal has eight colours.
  func needsBold(_ color: Color) -> Bool {
    guard depth == .sixteen, colors < 16, case .indexed(let index) = color.value else { return false }
    return (8..<16).contains(index)
  }

  private func number(ofIndex index: UInt8) -> Int32 {
    switch depth {
    case .none: return -1
    case .sixteen:
      let low = index < 16 ? index : Self.lowIndex(of: index)
      return Int32(colors < 16 ? low & 7 : low)
    case .indexed256, .truecolor: return Int32(index)
    }
  }

  /// The nearest of the colour cube and the greys, 16…255.
  static func nearestIndex(red: Int, green: Int, blue: Int) -> UInt8 {
    func step(_ part: Int) -> Int { part < 48 ? 0 : part < 115 ? 1 : (part - 35) / 40 }
    func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
    func distance(_ r: Int, _ g: Int, _ b: Int) -> Int {
      (r - red) * (r - red) + (g - green) * (g - green) + (b - blue) * (b - blue)
    }
    let (r, g, b) = (step(red), step(green), step(blue))
    let grey = min(23, max(0, ((red + green + blue) / 3 - 3) / 10))
    let greyLevel = 8 + 10 * grey
    let isGrey = distance(greyLevel, greyLevel, greyLevel) < distance(level(r), level(g), level(b))
    return UInt8(isGrey ? 232 + grey : 16 + 36 * r + 6 * g + b)
  }

  /// The nearest of 0…15 to one of 16…255, by which parts are strong and how bright the whole is.
  private static func lowIndex(of index: UInt8) -> UInt8 {
    if index >= 232 {
      let grey = index - 232
      return grey < 6 ? 0 : grey < 12 ? 8 : grey < 18 ? 7 : 15
    }
    let cube = index - 16
    let parts = (red: cube / 36, green: cube / 6 % 6, blue: cube % 6)
    let strongest = max(parts.red, parts.green, parts.blue)
    guard strongest > 0 else { return 0 }
    let isOn = { (part: UInt8) in part * 2 > strongest }
    let hue: UInt8 = (isOn(parts.red) ? 1 : 0) + (isOn(parts.green) ? 2 : 0) + (isOn(parts.blue) ? 4 : 0)
    return strongest >= 4 ? hue + 8 : hue
  }
}
