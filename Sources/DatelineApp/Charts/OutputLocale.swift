import Glibc

/// The letters that whoever reads standard output expects.
package enum OutputLocale {
  /// Whether the environment says that these are Unicode's, in UTF-8.
  package static var isUnicode: Bool {
    let values: [String] = ["LC_ALL", "LC_CTYPE", "LANG"].map { (name: String) in
      getenv(name).map { String(cString: $0) } ?? ""
    }
    let locale = values.first { !$0.isEmpty } ?? ""
    return ["utf-8", "utf8"].contains { locale.lowercased().contains($0) }
  }
}
