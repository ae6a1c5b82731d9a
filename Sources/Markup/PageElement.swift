/// What a node of a page is.
package enum PageElement: String, Hashable, Sendable, CaseIterable {
  case text = "#text"
  /// An element that is none of these; what stands in it flows with what is around it.
  case other = "#other"
  case html, head, body, title, meta, link, base
  case article, section, main, aside, nav, header, footer, address, div, center, hgroup
  case p, pre, blockquote, hr, br, figure, figcaption, picture, img, details, summary, dialog
  case h1, h2, h3, h4, h5, h6
  case ul, ol, li, dl, dt, dd, menu
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case form, fieldset, legend, label, button, input, select, option, optgroup, textarea, output
  case script, style, noscript, template, svg, math, iframe, object, embed, param, video, audio, source, track, canvas
  case noembed, noframes, frame, frameset, area, map, xmp, wbr, annotation
  case a, abbr, b, big, cite, code, del, em, font, i, ins, kbd, mark, q, s, samp, small, span, strike, strong, sub
  case sup, time, tt, u

  /// Whether it begins a line of its own.
  package var isBlock: Bool {
    switch self {
    case .html, .head, .body, .title, .article, .section, .main, .aside, .nav, .header, .footer, .address, .div,
      .center, .hgroup, .p, .pre, .blockquote, .hr, .figure, .figcaption, .details, .summary, .dialog, .h1, .h2, .h3,
      .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .menu, .table, .caption, .colgroup, .col, .thead, .tbody, .tfoot,
      .tr, .td, .th, .form, .fieldset, .legend, .select, .option, .optgroup, .textarea, .xmp, .frameset, .frame:
      true
    case .text, .other, .meta, .link, .base, .br, .picture, .img, .label, .button, .input, .output, .script, .style,
      .noscript, .template, .svg, .math, .iframe, .object, .embed, .param, .video, .audio, .source, .track, .canvas,
      .noembed, .noframes, .area, .map, .wbr, .annotation, .a, .abbr, .b, .big, .cite, .code, .del, .em, .font, .i,
      .ins, .kbd,
      .mark, .q, .s, .samp, .small, .span, .strike, .strong, .sub, .sup, .time, .tt, .u:
      false
    }
  }

  /// Whether it can hold nothing, and has no end tag.
  var isVoid: Bool {
    switch self {
    case .meta, .link, .base, .hr, .br, .img, .col, .input, .embed, .param, .source, .track, .frame, .area, .wbr: true
    case _: false
    }
  }

  /// Whether a reader never sees what stands in it as text.
  var isUnseen: Bool {
    switch self {
    case .script, .style, .noscript, .template, .svg, .iframe, .object, .canvas, .noembed, .noframes, .textarea,
      .annotation:
      true
    case _: false
    }
  }

  /// The rank that keeps an end tag from closing what is stronger, as libxml2 has it.
  var rank: Int {
    switch self {
    case .p: 10
    case .div: 150
    case .td, .th: 160
    case .tr: 170
    case .thead, .tbody, .tfoot: 180
    case .table: 190
    case .head, .body: 200
    case .html: 220
    case _: 100
    }
  }

  /// The element of a name, letter case apart.
  init(name: UnsafeBufferPointer<UInt8>) {
    self = Self.names[NameHash.of(name)] ?? .other
  }

  private static let names = PageNames<PageElement>()
}
