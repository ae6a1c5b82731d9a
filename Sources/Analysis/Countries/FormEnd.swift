/// What ends at a node of the tree of forms.
struct FormEnd {
  /// The entry whose form ends here, or -1.
  var entry: Int32 = -1
  /// What must stand around the form.
  var border: WordBorder.Kind = .letters
}
