package import Screen

/// Keys pressed one after another, as they are written: `gg`, `]q`, `<C-d>`.
package enum KeySequence {
  /// The keys of a written sequence; a `<` that no `>` closes is a key of its own.
  package static func keys(of written: String) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(written)
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">") {
        keys.append(Key(String(rest[...end])))
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(Key(String(first)))
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  /// The sequence as a reader knows it: `^D` for `<C-d>`, `Enter` for `<Enter>`, `]q` as it is.
  package static func shown(_ written: String) -> String {
    keys(of: written).map(shown).joined()
  }

  private static func shown(_ key: Key) -> String {
    let name = key.name
    guard name.count > 2, name.hasPrefix("<"), name.hasSuffix(">") else { return name }
    let inner = name.dropFirst().dropLast()
    if inner == "lt" { return "<" }
    if inner.hasPrefix("C-"), inner.count == 3 { return "^" + inner.dropFirst(2).uppercased() }
    return String(inner)
  }
}
