/// Letters as a hasty typist means them: without case, without accents, with straight quotation marks.
package enum Folding {
  private static let latin1 = Array(
    "aaaaaaaceeeeiiiidnooooo\u{D7}ouuuuytsaaaaaaaceeeeiiiidnooooo\u{F7}ouuuuyty".unicodeScalars
  )
  private static let extended = Array(
    ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjjjkkkllllllllllnnnnnnnnnoooooooo"
      + "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").unicodeScalars
  )

  /// The scalar without case; those without a simple small form stay.
  package static func small(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 32
    case ..<0xC0: scalar
    case 0xC0...0xDE where scalar != 0xD7: scalar + 32
    case 0x100...0x137, 0x14A...0x177: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x178: 0xFF
    case 0x391...0x3A9: scalar + 32
    case 0x400...0x40F: scalar + 80
    case 0x410...0x42F: scalar + 32
    default: scalar
    }
  }

  /// The scalar without its accent; nil for an accent that stands alone.
  package static func bare(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case ..<0xC0: scalar
    case 0xC0...0xFF: latin1[Int(scalar - 0xC0)].value
    case 0x100...0x17F: extended[Int(scalar - 0x100)].value
    case 0x300...0x36F: nil
    default: scalar
    }
  }

  /// Typographic quotation marks as straight ones, every blank and line end as a space.
  package static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0xA0, 0x202F: 0x20
    case 0x2018, 0x2019: 0x27
    case 0x201C, 0x201D: 0x22
    default: scalar
    }
  }

  /// Whether the scalar has an accent that `bare` takes away.
  package static func isAccented(_ scalar: UInt32) -> Bool {
    bare(small(scalar)) != small(scalar)
  }
}
