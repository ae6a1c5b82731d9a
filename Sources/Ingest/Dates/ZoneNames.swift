/// Names of time zones, by how many seconds they are ahead of UTC.
///
/// Where a name means several zones, it is the one that feeds mean by it.
enum ZoneNames {
  static func seconds(_ word: String) -> Int? {
    hours[word].map { Int($0 * 3600) }
  }

  /// RFC 822, with its one-letter zones that are still met; then news agencies' own.
  private static let hours: [String: Double] = [
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0, "a": -1, "n": 1, "m": -12, "y": 12,
    "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5, "ct": -6, "mst": -7, "mdt": -6, "mt": -7, "pst": -8,
    "pdt": -7,
    "pt": -8, "ast": -4, "adt": -3, "at": -4, "nst": -3.5, "ndt": -2.5, "akst": -9, "akdt": -8, "hst": -10,
    "bst": 1, "ist": 5.5, "cet": 1, "cest": 2, "met": 1, "mest": 2, "mez": 1, "mesz": 2, "eet": 2, "eest": 3, "west": 1,
    "msk": 3, "мск": 3, "msd": 4, "trt": 3, "gst": 4, "pkt": 5, "npt": 5.75, "ict": 7, "wib": 7, "wita": 8, "wit": 9,
    "sgt": 8, "hkt": 8, "myt": 8, "pht": 8, "awst": 8, "kst": 9, "jst": 9, "acst": 9.5, "acdt": 10.5, "aest": 10,
    "aedt": 11, "nzst": 12, "nzdt": 13, "brt": -3, "art": -3, "clt": -4, "sast": 2, "cat": 2, "eat": 3, "wat": 1,
  ]
}
