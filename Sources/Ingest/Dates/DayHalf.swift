/// Which twelve hours of the day a clock of twelve hours shows.
enum DayHalf {
  case morning
  case afternoon

  /// The half that a word in small letters names, in English, Spanish, Greek, Korean, Chinese, Japanese or Arabic.
  init?(_ word: String) {
    switch word {
    case "am", "πμ", "오전", "上午", "午前", "ص": self = .morning
    case "pm", "μμ", "오후", "下午", "午後", "م": self = .afternoon
    case _: return nil
    }
  }
}
