/// What text is that begins with neither `<` nor a bracket: mail, a crawl, a table, or just text.
enum RecordSigns {
  static func format(of text: UnsafeBufferPointer<UInt8>, _ ending: FileEnding) -> DocumentFormat? {
    if Bytes.matches("WARC/", in: text, at: 0), Bytes.isDigit(Bytes.at(5, in: text)) { return .webArchive }
    if MailboxLine.opens(text, at: 0) { return .mailbox }
    if let heads = MailHeads(of: text), heads.isMail || ending.isMail { return .mail }
    if ending.isMailbox, Bytes.matches("From ", in: text, at: 0) { return .mailbox }
    if let header = TableHeader(of: text, isTable: ending.isTable) { return .table(separator: header.separator) }
    return nil
  }
}
