package import News

/// An article set into lines of a width.
///
/// Lines hold places, not words: what a run of a line looks like is decided when it is drawn.
package struct Page: Equatable, Sendable {
  /// The width it was set to, in columns.
  package let columns: Int
  package let lines: [Line]

  /// One line of the page.
  package struct Line: Equatable, Sendable {
    package enum Content: Equatable, Sendable {
      case blank
      /// A run of the article's text, without the blanks where the line was broken.
      case text(TextRange)
      /// Words that do not stand in the text as they are shown: the derived headline, the line of outlet and date, the note.
      case label(String)
    }

    package let content: Content
    package let part: Part
    /// The place in the text that the line stands for; never falls from line to line.
    ///
    /// Lines above the first text that shows have anchors below 0.
    package let anchor: Int

    /// Creates a line.
    package init(_ content: Content, part: Part, anchor: Int) {
      self.content = content
      self.part = part
      self.anchor = anchor
    }
  }

  /// What part of the article a line belongs to.
  package enum Part: Equatable, Sendable {
    case headline
    case deck
    case byline
    /// The line of outlet, date and dateline.
    case masthead
    /// What the reader noted.
    case note
    case paragraph
    case subheading
    case furniture(Furniture.Kind)
    /// Between blocks.
    case space
  }

  /// Creates a page.
  package init(columns: Int, lines: [Line]) {
    self.columns = columns
    self.lines = lines
  }

  /// The last line whose anchor is at or before `offset`; 0 for an empty page.
  package func line(at offset: Int) -> Int {
    max(0, lines.firstIndex(past: { $0.anchor <= offset }) - 1)
  }
}
