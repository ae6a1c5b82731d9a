/// How many colours the terminal has.
package enum ColorDepth: Int, Sendable, CaseIterable, Comparable {
  case none = 0
  case sixteen = 16
  case indexed256 = 256
  case truecolor = 16_777_216

  package static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}
