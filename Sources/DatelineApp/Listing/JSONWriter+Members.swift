extension JSONWriter {
  /// Writes a member that is a string, or null.
  mutating func text(_ name: StaticString, _ text: String?) {
    key(name)
    string(text)
  }

  /// Writes a member that is a whole number.
  mutating func number(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  /// Writes a member that is true or false.
  mutating func truth(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Writes a member that is an array, an element at a time.
  mutating func list<Element>(
    _ name: StaticString,
    _ elements: some Sequence<Element>,
    write: (Element, inout JSONWriter) -> Void
  ) {
    key(name)
    array { json in
      for element in elements { write(element, &json) }
    }
  }

  /// Writes a number with as many digits as it takes to read the very same one again; 0 for one that is none.
  mutating func exact(_ value: Double) {
    literal(value.isFinite ? value.description : "0")
  }
}
