/// The Chinese and Japanese words that tell who speaks, as bytes.
enum EasternWords {
  static let quotative = Array("と".utf8)
  static let stop = Array("。".utf8)
  static let dot = Array("・".utf8)
  static let middleDot = Array("·".utf8)
  static let opening = Array("（".utf8)
  static let closing = Array("）".utf8)
  static let topics = words("は")
  static let particles = words("の を で に た と")
  static let stops = words("。 ！ ？ 」 』")
  static let pauses = words("， ： 、")

  static let japaneseCues = words(
    """
    述べ 話し 話す 語っ 語り 語る 言っ 言い 言う 強調 説明 指摘 訴え 評価 答え 明らか 振り返 批判 主張 コメント 発言 表明
    呼びかけ 呼び掛け 付け加え 歓迎 伝え 警告 約束 反論
    """
  )
  static let titles = words(
    """
    氏 さん 様 局長 大統領 首相 外相 財務相 防衛相 大臣 長官 社長 会長 教授 准教授 市長 町長 村長 知事 主任研究員 研究員
    議員 議長 報道官 大使 監督 選手 所長 部長 課長 船長 博士 委員長 書記長 代表 理事長 館長 校長
    """
  )
  static let bodies = words("政府 外務省 省 庁 委員会 警察 同社 党 協会 大学")
  static let chineseCues = words("说 表示 指出 强调 称 說 強調 認為 认为 补充说 写道")
  static let chineseTitles = words(
    """
    发言人 部长 总统 总理 主席 书记 市长 省长 大使 教授 主任 院长 局长 船长 記者 工程师 先生 女士 發言人 部長 總統 總理
    主管 经理 董事长 研究员 渔民 居民 司机 老师
    """
  )

  private static func words(_ list: String) -> [[UInt8]] {
    list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map(Array.init)
  }
}
