import Foundation
import Screen

/// How well one colour reads on another, as WCAG 2 counts it: 1 (not at all) to 21 (black on white).
enum Contrast {
  /// The ratio of a style's colours as they are drawn; nil when one of them is the terminal's own.
  static func ratio(of style: Style) -> Double? {
    ratio(style.foreground, style.background)
  }

  /// The ratio of two colours; nil when one of them is the terminal's own.
  static func ratio(_ one: Color, _ other: Color) -> Double? {
    guard let first = luminance(one), let second = luminance(other) else { return nil }
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private static func luminance(_ color: Color) -> Double? {
    switch color.value {
    case .terminal: return nil
    case .indexed(let index): return luminance(xterm(Int(index)))
    case .rgb(let red, let green, let blue): return luminance([Int(red), Int(green), Int(blue)])
    }
  }

  private static func luminance(_ parts: [Int]) -> Double {
    let linear = parts.map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private static func xterm(_ index: Int) -> [Int] {
    let first = [
      [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205], [229, 229, 229],
      [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255], [255, 0, 255], [0, 255, 255],
      [255, 255, 255],
    ]
    if index < 16 { return first[index] }
    if index >= 232 { return Array(repeating: 8 + 10 * (index - 232), count: 3) }
    let levels = [0, 95, 135, 175, 215, 255]
    let place = index - 16
    return [levels[place / 36], levels[place / 6 % 6], levels[place % 6]]
  }
}
