extension CalendarDate {
  /// The date of an ordinal; nil for a number that is none.
  package init?(ordinal: Int32) {
    guard ordinal > 0 else { return nil }
    let (year, month, day) = (Int(ordinal) / 10_000, Int(ordinal) / 100 % 100, Int(ordinal) % 100)
    self.init(year: year, month: month > 0 ? month : nil, day: day > 0 ? day : nil)
  }
}
