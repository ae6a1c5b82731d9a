import Catalog
import News
import Screen

/// Who speaks, and what each of them says.
extension Session {
  mutating func showWho() -> [Effect] {
    guard list.total > 0 else {
      notice = Notice("There is no article, and nobody speaks")
      return []
    }
    overlays.append(.who(WhoPage()))
    refreshCharts()
    return []
  }

  /// Takes in a key that narrows the speakers; nil if it types nothing.
  mutating func type(_ key: Key, in page: WhoPage) -> [Effect]? {
    let isErasing = ["<Backspace>", "<C-h>", "<C-u>", "<C-w>"].contains(key.name)
    let isLetter = key.character.map { $0.isLetter || "-'.".contains($0) } ?? false
    var page = page
    guard isErasing || isLetter, page.narrowing.edit(key) else { return nil }
    page.cursor = ListCursor()
    replaceOverlay(.who(page))
    return []
  }

  mutating func act(_ action: Action, count: Int?, on page: WhoPage) -> [Effect] {
    if action == .open { return openLines(page) }
    if action == .chooseBar { return chooseSpeaker(page) }
    if action == .timelineOf {
      guard let voice = page.selected?.voice else { return [] }
      return showChart(.timeline, of: .speaker([voice.name] + voice.names))
    }
    var page = page
    if action == .escape, !page.narrowing.text.isEmpty {
      page.narrowing = LineEditor()
      page.cursor = ListCursor()
    } else if [.escape, .close, .quit].contains(action) {
      return closeOverlay() + (page.request == nil ? [] : [.stopCounting])
    } else if action == .nextPane || action == .previousPane {
      let kinds: [Speaker.Kind] = [.name, .body, .unnamed]
      let place = (kinds.firstIndex(of: page.kind) ?? 0) + (action == .nextPane ? 1 : 2)
      page.kind = kinds[place % kinds.count]
      page.cursor = ListCursor()
    } else if let movement = Movement(action) {
      let rows = page.tally?.rows.count ?? 0
      let place = movement.place(from: page.cursor.selected, times: count, count: rows, height: chartRows)
      page.cursor.select(place, count: rows, height: chartRows)
    }
    replaceOverlay(.who(page))
    return []
  }

  /// Switches what the filter says of speakers off, and on again.
  mutating func switchSpeakers() -> [Effect] {
    let expression = presentExpression
    let asked = list.filter.isOn ? expression.speakers : []
    guard asked.isEmpty else {
      speakersOff = asked
      notice = Notice("Whoever speaks; W asks for \(Self.shown(asked)) again")
      return apply(expression.asking(forSpeakers: []))
    }
    guard !speakersOff.isEmpty else {
      notice = Notice("No speaker is chosen; w chooses some")
      return []
    }
    defer { speakersOff = [] }
    return apply(expression.asking(forSpeakers: speakersOff))
  }

  /// Asks for the speaker under the cursor, or no more.
  private mutating func chooseSpeaker(_ page: WhoPage) -> [Effect] {
    guard let voice = page.selected?.voice else { return [] }
    var names = presentExpression.speakers
    let isWanted = !names.contains(voice.name)
    if isWanted { names.append(voice.name) } else { names.removeAll { $0 == voice.name } }
    let name = TextGate.shown(voice.name, as: .line)
    notice = Notice(isWanted ? "Listed: \(name); Space takes it back" : "Asked for no more: \(name)")
    return apply(presentExpression.asking(forSpeakers: names))
  }

  private static func shown(_ names: [String]) -> String {
    names.map { TextGate.shown($0, as: .line) }.joined(separator: " or ")
  }

  /// Takes in how much of the names is read.
  mutating func takeNames(read percent: Int) {
    for place in overlays.indices {
      guard case .who(var page) = overlays[place] else { continue }
      page.percent = percent
      overlays[place] = .who(page)
    }
  }

  /// Takes in who was counted.
  mutating func take(_ tally: VoiceTally, isLast: Bool, _ request: RequestID) {
    for place in overlays.indices {
      guard case .who(var page) = overlays[place], page.request == request else { continue }
      if isLast { page.request = nil }
      (page.tally, page.percent) = (tally, nil)
      page.cursor.select(page.cursor.selected, count: tally.rows.count, height: chartRows)
      overlays[place] = .who(page)
    }
  }
}
