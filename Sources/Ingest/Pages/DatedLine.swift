import News

/// A line of a page that may hold the day when its article was published, or when it was changed.
struct DatedLine {
  private let words: String
  private let isField: Bool
  private let isOfUpdate: Bool

  /// Takes a line; nothing is read yet.
  ///
  /// - Parameters:
  ///   - words: the line.
  ///   - isField: whether it is to hold a date and little else.
  ///   - isOfChange: whether its element says that it tells of a change.
  init(_ words: String, isField: Bool = false, isOfChange: Bool = false) {
    (self.words, self.isField, isOfUpdate) = (words, isField, isOfChange)
  }

  /// Its date; nil where it has none.
  var found: DatedWords? {
    let letters = Self.small(words)
    // "Updated 7 May 2031, first published 5 May 2031": the words after the mark that counts.
    if let changed = Self.place(of: Self.changes, letters),
      let published = Self.place(of: Self.publications, letters), changed < published,
      let found = DatedWords(String(decoding: letters[published...], as: UTF8.self))
    {
      return found
    }
    return isField ? DatedWords(field: words) : DatedWords(words)
  }

  /// Whether it tells of a change alone.
  var isOfChange: Bool {
    let letters = Self.small(words)
    return isOfUpdate
      || Self.place(of: Self.changes, letters) != nil && Self.place(of: Self.publications, letters) == nil
  }

  private static func small(_ words: String) -> [UInt8] {
    Array(String(words.prefix(200)).lowercased().utf8)
  }

  /// Where the first of some marks begins.
  private static func place(of marks: [[UInt8]], _ letters: [UInt8]) -> Int? {
    letters.indices.first { index in
      marks.contains { mark in
        letters[index] == mark[0] && letters.count - index >= mark.count
          && letters[index..<index + mark.count].elementsEqual(mark)
      }
    }
  }

  private static let changes = marks(
    """
    updated modified last_edit revised changed aktualisiert geändert bearbeitet stand: mis_à_jour modifié actualizado \\
    actualizada modificado atualizado atualizada aggiornato aggiornamento modificato bijgewerkt gewijzigd uppdaterad \\
    oppdatert opdateret päivitetty zaktualizowano aktualizacja aktualizováno güncelleme обновлено изменено 更新 수정
    """
  )
  private static let publications = marks(
    """
    published posted created first veröffentlicht erstellt publié publicado publicada pubblicato gepubliceerd \\
    publicerad publisert publiceret julkaistu opublikowano publikováno yayın опубликовано 発行 公開 発表 发布 입력
    """
  )

  /// Marks in small letters, `_` for a blank.
  private static func marks(_ words: String) -> [[UInt8]] {
    words.split { $0 == " " || $0 == "\n" }.map { $0.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 } }
  }
}
