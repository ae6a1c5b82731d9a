import Glibc
import News

/// The day it is, where the reader is.
enum Today {
  /// Nil if the machine's clock shows a year that no calendar has.
  static var date: CalendarDate? {
    var moment = time(nil)
    var parts = tm()
    guard localtime_r(&moment, &parts) != nil else { return nil }
    return CalendarDate(year: Int(parts.tm_year) + 1_900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
