/// The ways in which a page may write a day.
enum WrittenDay {
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let german = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]

  /// The forms of a day given as `2025-09-05`; none for anything else.
  static func forms(of iso: String) -> [String] {
    let parts = iso.split(separator: "-").map(String.init)
    guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month) else {
      return []
    }
    let (y, m, d) = (parts[0], parts[1], parts[2])
    let name = english[month - 1]
    let short = String(name.prefix(3))
    let numbers = [
      "\(y)-\(m)-\(d)", "\(d).\(m).\(y)", "\(day).\(month).\(y)", "\(d)/\(m)/\(y)", "\(m)/\(d)/\(y)",
      "\(month)/\(day)/\(y)", "\(y)年\(month)月\(day)日", "\(y)/\(m)/\(d)", "\(y).\(m).\(d)",
    ]
    let words = [
      "\(day). \(german[month - 1]) \(y)", "\(name) \(day), \(y)", "\(short) \(day), \(y)", "\(short). \(day), \(y)",
      "\(day) \(name) \(y)", "\(day) \(short) \(y)", "\(d) \(name) \(y)", "\(d) \(short) \(y)",
    ]
    return numbers + words
  }

  /// Whether a page writes the day in one of them.
  static func isWritten(_ iso: String, in page: String) -> Bool {
    let page = Array(page.lowercased().utf8)
    return forms(of: iso).contains { page.contains(Array($0.lowercased().utf8)) }
  }
}
