import Gazetteer
import News

/// The country words that the peer looks for.
///
/// Every English name, people, capital and alias of the gazetteer that is written in ASCII, has more than three letters
/// and begins with a capital: the forms that the analysis itself looks for, without its hints and exceptions.
enum CountryWords {
  static let all: [String] = {
    var count = 0
    guard let files = dateline_gazetteer_files(&count) else { return CountryCode.all.map(\.name) }
    var words: Set<String> = Set(CountryCode.all.map(\.name))
    for index in 0..<count where String(cString: files[index].name) == "countries.tsv" {
      let bytes = UnsafeBufferPointer(start: files[index].bytes, count: files[index].count)
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
        let fields = line.split(separator: "\t")
        guard fields.count > 3, fields[1] != "cue", fields[1] != "block" else { continue }
        for form in fields[3].split(separator: "|") where form.utf8.count > 3 && form.utf8.allSatisfy({ $0 < 0x80 }) {
          if form.first?.isUppercase == true { words.insert(String(form)) }
        }
      }
    }
    return words.sorted()
  }()
}
