/// What a server was asked.
package struct LoopbackRequest: Sendable {
  package let path: String
  /// By names in lower case.
  package let headers: [String: String]

  init(_ text: String) {
    let lines = text.split(separator: "\r\n")
    path = lines.first.map { $0.split(separator: " ") }.flatMap { $0.count > 1 ? String($0[1]) : nil } ?? ""
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = String(line[colon...].dropFirst().drop { $0 == " " })
    }
    self.headers = headers
  }
}
