import Foundation
import TestSupport
import Testing

/// The whole way from a scraped text to quotes, speakers and countries, through `dateline analyze` as users run it.
@Suite struct AnalyzeTests {
  /// An agency's report: date prefix, dateline, no headline, the speaker by name, by role and by pronoun.
  private static let agency = """
     date 2026-02-11 REYKJAVIK, February 11. /NORDWIRE/. Iceland expects Portugal to honor the terms of the cod \
    agreement, Icelandic Fisheries Minister Asta Jonsdottir told the members of a harbor association.

    "The agreement of last spring, including its annex on the winter quota, is part of the order of the northern seas. \
    We urge the Portuguese authorities to recognize what follows from it," Jonsdottir said in a letter posted on the \
    ministry's website.

    She said the work of the harbors remains the bond between Iceland, Norway, the DPRK and other states. 🐟

    "The parade of boats in Oslo was a sign of friendship that no storm can break," she added.

    Jonsdottir said that the work of the Soviet crews has "a lasting significance." The minister also noted that the \
    day would be marked again.
    """

  /// A scraped page about the same letter: labels, the title twice, a caption, mixed marks, links to other stories.
  private static let page = """
     date 2026-02-11 WORLD
    2 min read
    Why is Iceland urging Portugal to 'fully honour' the cod terms?
    Iceland ties Portugal’s quota to the disputed Gilded Bank, aiming to close a long argument.
    Why is Iceland urging Portugal to 'fully honour' the cod terms?
    Jonsdottir says Iceland will pursue the matter in every harbour of the north. / AFP
    February 11, 2026

    Icelandic Fisheries Minister Asta Jonsdottir on Wednesday called on Portugal to honour the terms of the cod \
    agreement, according to a statement released by the ministry in Reykjavik.

    “The agreement of last spring is a part of the order of the northern seas."

    "We urge the Portuguese authorities to recognise what follows from it,” Jonsdottir said in a message to the harbours.

    She added that Iceland and its “seafaring friends” would continue the work.

    RECOMMENDED

    “No storm can break the friendship that the boats showed in Oslo,” she said.

    By insisting that Portugal “fully honour” the terms, Reykjavik seeks to close the door on a new round.

    Explore
    Oman enters talks on a ferry line with Kenya
    Peru and Chile finish the survey of a glacier
    Fiji opens a school for navigators
    Sri Lanka mends the old lighthouse
    """

  private func found(in text: String) throws -> [String: Any] {
    let line = try JSONSerialization.data(withJSONObject: ["id": "x", "text": text]) + Data("\n".utf8)
    let answer = try Program.run(["analyze"], input: Array(line))
    #expect(answer.code == 0)
    return try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
  }

  /// The words that an entry's offsets, in Unicode scalars, point at.
  private func words(_ entry: [String: Any], in text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard let start = entry["start"] as? Int, let end = entry["end"] as? Int, 0 <= start, start <= end,
      end <= scalars.count
    else { return "" }
    return String(String.UnicodeScalarView(scalars[start..<end]))
  }

  private func codes(_ found: [String: Any]) -> Set<String> {
    Set((found["countries"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String })
  }

  @Test func anAgencysReport() throws {
    let found = try found(in: Self.agency)
    #expect(found["date"] as? String == "2026-02-11")
    #expect(found["outlet"] as? String == "NORDWIRE")
    #expect(found["headline_derived"] as? Bool == true)
    let dateline = ["place": "REYKJAVIK", "day": "February 11", "agency": "NORDWIRE"]
    #expect(found["dateline"] as? [String: String] == dateline)
    #expect((found["body"] as? [[Int]])?.count == 5)
    let quotes = try #require(found["quotes"] as? [[String: Any]])
    #expect(quotes.map { $0["kind"] as? String } == ["direct", "direct", "partial"])
    #expect(quotes.map { $0["speaker"] as? String } == Array(repeating: "Asta Jonsdottir", count: 3))
    #expect(quotes.map { $0["cue"] as? String } == ["said", "added", "said that"])
    #expect(words(quotes[1], in: Self.agency).hasPrefix("The parade of boats"))
    #expect(words(quotes[1], in: Self.agency).hasSuffix("no storm can break,"))
    #expect(codes(found) == ["IS", "PT", "NO", "KP", "SU"])
  }

  @Test func aScrapedPage() throws {
    let found = try found(in: Self.page)
    #expect(found["headline"] as? String == "Why is Iceland urging Portugal to 'fully honour' the cod terms?")
    #expect(found["headline_derived"] as? Bool == false)
    #expect((found["deck"] as? String)?.hasPrefix("Iceland ties Portugal’s quota") == true)
    #expect(found["date"] as? String == "2026-02-11")
    let quotes = try #require(found["quotes"] as? [[String: Any]]).filter { $0["kind"] as? String != "headline" }
    #expect(quotes.map { $0["kind"] as? String } == ["direct", "direct", "partial", "direct", "scare"])
    #expect(quotes.dropLast().allSatisfy { $0["speaker"] as? String == "Asta Jonsdottir" })
    #expect(quotes.last?["speaker"] is NSNull)
    #expect(words(quotes[0], in: Self.page).hasSuffix("northern seas."))
    #expect(words(quotes[2], in: Self.page) == "seafaring friends")
    // What only the links to other stories name is not of this article.
    #expect(codes(found) == ["IS", "PT", "NO"])
    let furniture = try #require(found["furniture"] as? [[String: Any]])
    let kinds = Set(furniture.compactMap { $0["kind"] as? String })
    #expect(kinds.isSuperset(of: ["section", "reading-time", "repeat", "caption", "date", "promo", "links"]))
    #expect(furniture.contains { words($0, in: Self.page).contains("Sri Lanka") })
  }

  @Test func aClosedPipeEndsItQuietly() throws {
    let lines = String(repeating: #"{"id": 1, "text": "“Words,” Ana Weiss said in Rome."}"# + "\n", count: 20_000)
    let folder = try TemporaryFolder()
    let file = try folder.write(lines, to: "articles.jsonl")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "('\(Program.path)' analyze < '\(file)'; echo $? >&2) | head -n 1"]
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let complained = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(complained == "0\n")
  }
}
