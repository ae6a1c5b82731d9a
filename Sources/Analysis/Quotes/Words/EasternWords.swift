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
  static let genitive = words("の")
  static let stops = words("。 ！ ？ 」 』")
  static let pauses = words("， ： 、")

  static let japaneseCues = words(
    """
    述べ 話し 話す 語っ 語り 語る 言っ 言い 言う 強調 説明 指摘 訴え 評価 答え 明らか 振り返 批判 主張 コメント 発言 表明
    呼びかけ 呼び掛け 付け加え 漏らし つぶや 嘆 喜 笑 肩を落と 歓迎 伝え 警告 約束 反論
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
    主管 经理 董事长 研究员 渔民 居民 司机 老师 村长 镇长 县长 校长 馆长 厂长 店主 农民 村民 牧民 市民 医生 护士 律师 法官
    检察官 学者 专家 经济学家 科学家 作家 导演 教练 队长 球员 议员 外长 防长 财长 首相 首席执行官 负责人 秘书长 委员长 理事长
    總裁 总裁 村長 鎮長 縣長 校長 館長 廠長 農民 漁民 醫生 護士 律師 學者 專家 經濟學家 科學家 導演 教練 隊長 議員 外長 部長
    市長 省長 局長 院長 船長 負責人 秘書長 委員長 董事長 總經理 老師
    """
  )
  /// The family names that most Chinese names begin with, in both scripts.
  static let familyNames = words(
    """
    王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 林 高 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 韩 韓 冯 馮
    邓 鄧 曹 彭 曾 肖 蕭 田 董 潘 袁 蔡 蒋 蔣 余 于 杜 叶 葉 程 魏 苏 蘇 吕 呂 丁 任 卢 盧 姚 沈 钟 鍾 姜 崔 谭 譚 陆 陸 范 汪 廖 石 金
    韦 韋 贾 賈 夏 付 方 邹 鄒 熊 白 孟 秦 邱 侯 江 尹 薛 闫 段 雷 龙 龍 黎 史 陶 贺 賀 顾 顧 毛 郝 龚 邵 万 钱 錢 严 嚴 赖 賴 覃 武 戴 莫
    孔 向 汤 湯
    """
  )

  private static func words(_ list: String) -> [[UInt8]] {
    list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map(Array.init)
  }
}
