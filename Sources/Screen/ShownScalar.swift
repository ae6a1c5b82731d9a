extension Unicode.Scalar {
  /// What stands on the screen for this scalar of an article's text: itself, or a visible symbol for what a terminal
  /// would act upon.
  ///
  /// One scalar in, one scalar out, so that places in the text hold: blanks for tabs and line ends; symbols for
  /// controls, direction controls, invisible characters and tags. Marks that combine pass; so do joiners and variation
  /// selectors, which take no column and which no cell takes in.
  package var shown: Unicode.Scalar {
    switch ScalarKind(self) {
    case .narrow, .wide, .mark, .flagLetter: self
    case .control: self == "\r" || self == "\u{85}" ? " " : TextGate.shown(self, as: .line) ?? " "
    case .unmeasured: TextGate.shown(self, as: .body) ?? " "
    case .invisible: Hidden.isPart(self) ? self : Hidden.symbol(of: self)
    }
  }
}
