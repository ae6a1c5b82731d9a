import Reading
import Screen
import Testing

/// The one table of keys.
@Suite struct ActionCatalogTests {
  @Test func everyActionStandsInItOnceWithAKey() {
    let actions = ActionCatalog.entries.map(\.action)
    #expect(Set(actions) == Set(Action.allCases))
    #expect(actions.count == Action.allCases.count)
    for entry in ActionCatalog.entries {
      #expect(!entry.keys.isEmpty && !entry.help.isEmpty, "\(entry.name)")
    }
  }

  @Test(arguments: ActionCatalog.Scope.allCases)
  func everyKeyMeansOneActionOfItsScope(scope: ActionCatalog.Scope) {
    let keys = ActionCatalog.entries.filter { $0.scope == scope }.flatMap(\.keys)
    #expect(keys.count == Set(keys).count)
  }

  @Test func noSequenceBeginsWithAnother() {
    let sequences = Set(ActionCatalog.entries.flatMap(\.keys)).map(KeySequence.keys)
    for sequence in sequences {
      for other in sequences where other.count > sequence.count {
        #expect(!other.starts(with: sequence), "\(sequence) hides \(other)")
      }
    }
  }

  @Test func noKeyDeletesOrOpensAShell() {
    let keys = ActionCatalog.entries.filter { $0.scope == .everywhere }.flatMap(\.keys)
    #expect(!keys.contains("d") && !keys.contains("!"))
  }

  @Test func itsMarkdownHasOneLineAnAction() {
    let lines = ActionCatalog.markdown.split(separator: "\n")
    #expect(lines.count == Action.allCases.count + 2)
    #expect(lines.contains("| `)` `]q` | next quote; past the last one, the next article that has quotes |"))
    #expect(lines.contains { $0.hasPrefix("| `Q` `^C` |") })
  }

  @Test(arguments: [
    ("<C-d>", "^D"), ("]q", "]q"), ("<Enter>", "Enter"), ("<S-Tab>", "S-Tab"), ("<lt>", "<"), ("<", "<"),
  ])
  func keysAreShownAsReadersKnowThem(written: String, shown: String) {
    #expect(KeySequence.shown(written) == shown)
  }

  @Test func namesAreWordsWithHyphens() {
    #expect(Action.nextBySpeaker.name == "next-by-speaker")
  }
}
