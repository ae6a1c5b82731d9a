/// What a name, a title or a role tells of a person's gender.
enum Gender: UInt8 {
  case unknown
  case male
  case female

  /// The gender that the classes of a word tell; unknown if they tell both or none.
  init(_ classes: WordClass) {
    switch (classes.contains(.male), classes.contains(.female)) {
    case (true, false): self = .male
    case (false, true): self = .female
    case (true, true), (false, false): self = .unknown
    }
  }

  /// Whether both may be one person's.
  func agrees(with other: Gender) -> Bool {
    self == .unknown || other == .unknown || self == other
  }
}
