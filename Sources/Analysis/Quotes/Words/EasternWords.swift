/// The Chinese and Japanese words that tell who speaks, as bytes.
enum EasternWords {
  static let quotative = Array("と".utf8)
  static let stop = Array("。".utf8)
  static let dot = Array("・".utf8)
  static let middleDot = Array("·".utf8)
  static let opening = Array("（".utf8)
  static let closing = Array("）".utf8)
  static let topics = words("は も")
  static let particles = words("の を で に た と")
  static let possessive = Array("の".utf8)
  static let stops = words("。 ！ ？ 」 』")
  static let pauses = words("， ： 、")

  static let japaneseCues = words(
    """
    述べ 話し 話す 語っ 語り 語る 言っ 言い 言う 強調 説明 指摘 訴え 評価 答え 明らか 振り返 批判 主張 コメント 発言 表明 呼びかけ 呼び掛け 肩を落とし 胸を張 首をかしげ 目を細め
    声を落と 明かし 打ち明け 嘆 喜 期待 懸念 とした ねぎら 叫 笑 決意 見通し 感謝 書い 投稿 驚 怒 否定 提案 宣言 求め 付け加え 発表 歓迎 伝え 警告 約束 反論 漏らし つぶや 肩を落と
    """
  )
  static let titles = words(
    """
    氏 さん 様 局長 副大統領 大統領 首相 外相 財務相 防衛相 大臣 長官 社長 会長 教授 准教授 市長 町長 村長 知事 主任研究員 研究員 議員 議長 報道官 大使 監督 選手 所長 部長 課長 船長
    博士 委員長 書記長 代表 店主 住職 主任 首席 事務総長 総裁 頭取 専務 常務 司令官 元首相 元大統領 副社長 ちゃん 君 先生 医師 弁護士 記者 理事長 館長 校長
    """
  )
  static let bodies = words(
    """
    政府 外務省 省 庁 委員会 警察 同社 党 協会 大学 会社 組合 連盟 機構 研究所 気象台 当局 裁判所 新聞 通信 県 市 町
    """
  )
  static let closers = words("” 」 』 »")
  static let japanesePronouns = words("彼 彼女 同氏 本人 同相 同首相 同大統領")
  /// People without a name.
  static let japanesePeople = words(
    """
    一人 ひとり 住民 関係者 幹部 担当者 専門家 男性 女性 客 市民 漁師 学生 職員 目撃者 高官 遺族 弁護士 隊員 従業員 当局者 記者
    """
  )
  static let chineseCues = words(
    """
    说 表示 指出 强调 称 說 強調 認為 认为 补充 補充 写道 寫道 问 問 问道 回答 答道 透露 介绍 宣布 呼吁 承认 警告 坦言 感叹 回忆 解释 直言 提到 回应 回應 批评 重申 反问 喊道 道
    告诉记者 告訴記者 告诉本报 指 稱 解釋 承認 呼籲 介紹 笑 建议 相信 笑着 质疑 抱怨 评价
    """
  )
  /// The verbs that judge: 认为…是“…”.
  static let chineseJudgements = words("认为 認為 称 稱 指责 指責 批评 批評 形容 表示 指出 强调 強調 说 說")
  /// The words that link what is judged to the quote.
  static let chineseLinks = words("是")
  /// 称他为“…”: the verbs that name, and the words that link what they name.
  static let chineseNamings = words("称 稱 形容")
  static let chineseNamingLinks = words("为 為 成")
  static let chinesePassive = words("被")
  static let chineseTitles = words(
    """
    发言人 部长 总统 总理 主席 书记 市长 省长 大使 教授 主任 院长 局长 船长 記者 工程师 先生 女士 發言人 部長 總統 總理 首相 外长 外長 主管 经理 董事长 研究员 渔民 居民 司机 老师
    村长 村長 漁民 經理 教練 教练 队长 隊長 医生 醫生 律师 律師 学者 學者 专家 專家 经济学家 經濟學家 作家 导演 導演 演员 演員 校长 校長 秘书长 秘書長 会长 會長 委员 委員 议员 議員
    法官 检察官 警官 上校 将军 將軍 县长 縣長 镇长 鎮長 馆长 館長 院士 博士 负责人 負責人 创始人 農民 农民 商人 店主 学生 學生 护士 護士 球员 球員 选手 選手 厨师 记者 老人 村民 乘客
    面包师 麵包師 摄影师 攝影師 设计师 設計師 教师 教師 药师 牧师 牧師 分析师 工人 木匠 邮递员 店员 消防员 飞行员 志愿者 志願者
    市民 董事長 代表 长老 总裁 總裁 总干事 幹事 局長 市長 主廚 厂长 牧民 科学家 防长 财长 首席执行官 委员长 理事长 廠長 科學家 省長 院長 船長 委員長 總經理 老師
    """
  )
  static let chinesePronouns = words("他 她 他们 她们 他們 她們 他还 她还")
  static let chineseBodies = words(
    """
    部 局 委 会 會 方 社 院 署 厅 廳 政府 公司 大学 大學 法院 集团 集團 中心 协会 協會 银行 銀行 组织 組織 声明 聲明 公告 报告 報告 报 報
    """
  )
  static let chinesePeople = words("人士 目击者 目擊者 专家 專家 村民 官员 官員 居民 学者 學者 分析师 分析師 负责人 負責人 人员 人員 网友 網友 家属 家屬")
  /// What ends the words that name somebody: when, where, to whom.
  static let chineseStops = words(
    """
    在 对 對 向 于 於 周 星期 今天 今日 昨天 昨日 昨 当 當 则 則 也 还 還 又 曾 接受 随后 隨後 日前 近日 日 月 年 （ ( 均 都 表 指 介
    告诉 告訴 通过 透過 就 因此 同时 同時 ０ １ ２ ３
    """
  )
  static let surnames = words(
    """
    欧阳 歐陽 司马 司馬 上官 诸葛 王 李 张 張 刘 劉 陈 陳 杨 楊 赵 趙 黄 黃 周 吴 吳 徐 孙 孫 胡 朱 高 林 何 郭 马 馬 罗 羅 梁 宋 郑 鄭 谢 謝 韩 韓 唐 冯 馮 于 董 萧
    蕭 程 曹 袁 邓 鄧 许 許 傅 沈 曾 彭 吕 呂 苏 蘇 卢 盧 蒋 蔣 蔡 贾 賈 丁 魏 薛 叶 葉 阎 余 潘 杜 戴 夏 钟 鍾 汪 田 任 姜 范 方 石 姚 谭 譚 廖 邹 鄒 熊 金 陆 陸
    郝 孔 白 崔 康 毛 邱 秦 江 史 顾 顧 侯 邵 孟 龙 龍 万 萬 段 钱 錢 汤 湯 尹 黎 易 常 武 乔 喬 贺 賀 赖 賴 龚 龔 文 肖 韦 韋 付 闫 雷 陶 严 嚴 覃 莫 向
    """
  )

  private static func words(_ list: String) -> [[UInt8]] {
    list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map(Array.init)
  }
}
