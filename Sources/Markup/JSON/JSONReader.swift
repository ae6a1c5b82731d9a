internal import CYajl

/// Reads JSON as events, on yajl; any bytes, in memory that does not grow with what they say.
///
/// Where a document is small enough to be held, `JSONValue(reading:)` is handier. For a file of many values, such as an
/// array of articles, take the events, count the depth, and keep no more than one article:
///
///     let outcome = JSONReader.read(bytes) { event in
///       // look at it
///       return true  // or false, to stop
///     }
package enum JSONReader {
  /// Reads one value, or several after each other with or without white space between.
  ///
  /// Comments in the manner of C are passed over. Names that stand twice in an object come twice.
  ///
  /// - Parameters:
  ///   - utf8: the document, without a byte order mark.
  ///   - mostDepth: how deep values may lie in each other; 1 is a number in an array.
  ///   - receive: takes each event in order and says whether to go on.
  /// - Returns: whether all of it was JSON and read.
  package static func read(
    _ utf8: UnsafeBufferPointer<UInt8>,
    mostDepth: Int = 128,
    _ receive: (JSONEvent) -> Bool
  ) -> JSONOutcome {
    withoutActuallyEscaping(receive) { receive in
      let receiver = JSONReceiver(mostDepth: mostDepth, receive)
      return withExtendedLifetime(receiver) { read(utf8, for: receiver) }
    }
  }

  private static func read(_ utf8: UnsafeBufferPointer<UInt8>, for receiver: JSONReceiver) -> JSONOutcome {
    var callbacks = JSONReceiver.callbacks
    let context = Unmanaged.passUnretained(receiver).toOpaque()
    guard let start = utf8.baseAddress, let parser = yajl_alloc(&callbacks, nil, context) else { return .whole }
    defer { yajl_free(parser) }
    for option in [yajl_allow_comments, yajl_dont_validate_strings, yajl_allow_multiple_values] {
      yajl_turn_on(parser, option)
    }
    var status = yajl_parse(parser, start, utf8.count)
    let consumed = Int(yajl_get_bytes_consumed(parser))
    if status == yajl_status_ok {
      status = yajl_complete_parse(parser)
      if status == yajl_status_error { return receiver.hasBegun || !isBlank(utf8) ? .cut : .whole }
    }
    if receiver.isTooDeep { return .tooDeep }
    if receiver.isStopped { return .stopped }
    return status == yajl_status_ok ? .whole : .broken(at: min(consumed, utf8.count))
  }

  private static func isBlank(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}
