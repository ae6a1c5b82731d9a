package import News

/// One person, body or unnamed source, under all the names that articles give them.
package struct Voice: Hashable, Sendable {
  /// The fullest name, the one most articles give.
  package let name: String
  package let kind: Speaker.Kind
  /// Every form of the name, as articles give it; sorted.
  package let names: [String]
  /// How many people the name may mean: more than 1 where only a part of it is given, and several bear it.
  package let people: Int

  /// Creates a voice.
  package init(name: String, kind: Speaker.Kind, names: [String]? = nil, people: Int = 1) {
    self.name = name
    self.kind = kind
    self.names = names ?? [name]
    self.people = people
  }

  /// Whether the text does not tell which of several people is meant.
  package var isUncertain: Bool { people > 1 }
}
