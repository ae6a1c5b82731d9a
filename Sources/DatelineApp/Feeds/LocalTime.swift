import Glibc

/// Moments as the clock on the wall says them.
enum LocalTime {
  /// Day and minute: `2026-03-04 18:05`; a question mark for what is on no calendar.
  static func words(_ seconds: Int) -> String {
    var moment = time_t(seconds)
    var parts = tm()
    guard localtime_r(&moment, &parts) != nil else { return "?" }
    let day = [Int(parts.tm_year) + 1_900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)].map(twoDigits)
    return "\(day.joined(separator: "-")) \(twoDigits(Int(parts.tm_hour))):\(twoDigits(Int(parts.tm_min)))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
