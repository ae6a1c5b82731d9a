import News

/// Articles about invented people and events.
enum Newsstand {
  static let lamps = Story(
    "Lamp keepers of Velmar walk out over night pay",
    outlet: "Amber News",
    date: "2031-05-03",
    [
      "Harbours in Norway and Japan went dark on Sunday after keepers put down their tools.",
      "“We have kept these lamps through every storm of the century, and we will not keep them for nothing,” union "
        + "leader Ingrid Solvang said on the quay at Velmar. “They know where to find us.”",
      "The ministry called the strike “a regrettable misunderstanding” and asked for patience.",
      "# What comes next",
      "“Talks begin on Monday,” Deputy Minister Haruto Oda told reporters. He spoke of ships from Japan waiting outside "
        + "and said that nobody in Norway wanted a “long and dark winter”.",
      "The so-called “candle fund” holds money for four weeks. “Four weeks is a long time in the dark.”",
      "Solvang added: “We can wait longer than that.”",
    ],
    promo: "RECOMMENDED\nTen lamps to see before you sail\nWhy Canada paints its piers"
  )
  .quote(
    "“We have kept these lamps through every storm of the century, and we will not keep them for nothing,”",
    by: "Ingrid Solvang",
    as: "Ingrid Solvang",
    cue: "said",
    rule: .cueAfter
  )
  .quote("“They know where to find us.”", by: "Ingrid Solvang", rule: .sameSpeaker)
  .quote("“a regrettable misunderstanding”", .partial, by: "The ministry", rule: .cueBefore)
  .quote("“Talks begin on Monday,”", by: "Haruto Oda", as: "Haruto Oda", cue: "told", rule: .cueAfter)
  .quote("“long and dark winter”", .partial, by: "Haruto Oda", rule: .cueBefore)
  .quote("“candle fund”", .scare)
  .quote("“Four weeks is a long time in the dark.”")
  .quote("“We can wait longer than that.”", by: "Ingrid Solvang", rule: .cueBefore)
  .country("NO", "Norway")
  .country("JP", "Japan")

  static let wide = Story(
    "港の灯台守、夜間手当を求めて職場を離れる",
    outlet: "琥珀新聞",
    date: "2031-05-04",
    [
      "日曜日の夜、ヴェルマルの港は静かだった。「私たちは嵐のたびに灯を守ってきた」と組合長のソルヴァンさんは語った。",
      "Cafe\u{301} owners, a man named Zoë and 👩‍🚒 crews waited on the quay; 한국 ships came late.",
    ]
  )
  .quote("「私たちは嵐のたびに灯を守ってきた」", by: "ソルヴァン", rule: .cueAfter)
  .country("JP")
  .country("KR", "한국")

  static let hostile = Story(
    "Clerk \u{1B}]0;owned\u{7} files \u{202E}report\u{202C} on \u{9B}31m red ink",
    outlet: "The \u{1B}[31mLedger",
    date: "2031-04-30",
    [
      "הספינה הגיעה לנמל בלילה, “אין אור,” said the captain. \u{1B}[2J\u{1B}[H The screen must stay.",
      String(repeating: "Llanfair", count: 30) + " is where the train stopped.",
      "Zero\u{200B}width and soft\u{AD}hyphen, a tab\there, a bell\u{7}.",
    ]
  )
  .quote("“אין אור,”", by: "the captain", as: "the captain", cue: "said", rule: .cueAfter)

  static let plain = Story("Ferry sails", outlet: nil, date: "", ["The ferry left at noon. Nobody spoke."])

  static let ascii = Story(
    "Bridge opens after nine years",
    outlet: "TVK",
    date: "2031-04-02",
    ["\"It stands,\" Mayor Ada Brook said in Kenya."]
  )
  .quote("\"It stands,\"", by: "Ada Brook", as: "Ada Brook", cue: "said", rule: .cueAfter)
  .country("KE", "Kenya")

  static let all =
    [lamps, wide, hostile, plain]
    + (0..<30).map { number in
      Story(
        "Council of the town number \(number) counts its bridges and finds \(number * 7 % 9) too many of them for the river",
        outlet: ["Amber News", "Norrland Post", "TVK"][number % 3],
        date: "2031-04-\(10 + number % 20)",
        ["“Bridges,” said Mayor Ada Brook, “are for rivers.”"]
      )
      .quote("“Bridges,”", by: "Ada Brook", cue: "said", rule: .cueBetween)
      .country(["NO", "CA", "DK", "KE", "PE"][number % 5])
      .country(["SE", "JP", "BR"][number % 3])
    }
}
