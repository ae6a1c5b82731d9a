/// The query of a link in one spelling, without what only says by which way a reader came.
enum LinkQuery {
  /// Beginnings of names that campaigns and counters use.
  private static let openings = ["utm_", "at_", "ns_", "wt_", "pk_", "mtm_", "hsa_", "_hs", "oly_", "mc_", "guce_"]
  /// Names that campaigns, counters and readers' programs use.
  private static let names: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid", "ttclid",
    "igshid",
    "igsh", "li_fat_id", "rb_clickid", "s_cid", "s_kwcid", "cmp", "cmpid", "campaign", "ref", "ref_src", "ref_url",
    "referrer", "referer", "xtor", "xtref", "ito", "ftag", "smid", "smtyp", "sref", "sharetype", "share",
    "spm", "_ga", "_gl", "mkt_tok", "vero_id", "trk", "trkcampaign", "guccounter", "soc_src", "soc_trk",
    "__twitter_impression", "__source", "ocid", "icid", "intcid", "ncid", "rss", "via", "amp",
    "fb_action_ids", "fb_action_types", "fb_source", "sfmc_id", "nr_email_referer", "st_source", "usqp",
    "amp_js_v", "_amp", "isapp", "wtrid", "wt.mc_id", "emci", "emdi", "ceid", "fromrss", "from_rss",
  ]
  /// Values of names that mean something else elsewhere.
  private static let pairs: Set<String> = ["outputtype=amp", "output=amp", "format=amp", "view=amp", "source=rss"]

  /// The other parts, by letters; empty if there is none.
  static func canonical(_ query: String) -> String {
    guard !query.isEmpty else { return "" }
    let parts = LinkEscapes.canonical(query).split(separator: "&").filter { !isMark($0) }
    return parts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: "&")
  }

  private static func isMark(_ part: Substring) -> Bool {
    let pair = part.lowercased()
    let name = pair.prefix { $0 != "=" }
    return name.isEmpty || names.contains(String(name)) || openings.contains { name.hasPrefix($0) }
      || pairs.contains(pair)
  }
}
