import Gazetteer
import News

/// The country words that the peer looks for: every English form of the gazetteer.
enum CountryWords {
  static let all: [String] = {
    var count = 0
    guard let files = dateline_gazetteer_files(&count) else { return CountryCode.all.map(\.name) }
    var words: Set<String> = Set(CountryCode.all.map(\.name))
    for index in 0..<count where String(cString: files[index].name) == "countries.tsv" {
      let bytes = UnsafeBufferPointer(start: files[index].bytes, count: files[index].count)
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
        for field in line.split(separator: "\t") {
          for form in field.split(separator: "|") where form.utf8.count > 3 && form.utf8.allSatisfy({ $0 < 0x80 }) {
            if form.first?.isUppercase == true { words.insert(String(form)) }
          }
        }
      }
    }
    return words.sorted()
  }()
}
