internal import CYajl

/// Hands the events of yajl on to Swift, no deeper than is allowed.
final class JSONReceiver {
  private(set) var isTooDeep = false
  private(set) var isStopped = false
  private(set) var hasBegun = false
  private var depth = 0
  private let mostDepth: Int
  private let receive: (JSONEvent) -> Bool

  init(mostDepth: Int, _ receive: @escaping (JSONEvent) -> Bool) {
    self.mostDepth = mostDepth
    self.receive = receive
  }

  /// What yajl calls; each answers whether to go on.
  static var callbacks: yajl_callbacks {
    var calls = yajl_callbacks()
    calls.yajl_null = { JSONReceiver.hand($0, .null) }
    calls.yajl_boolean = { JSONReceiver.hand($0, .truth($1 != 0)) }
    calls.yajl_number = { context, bytes, count in
      let bytes = UnsafeRawBufferPointer(start: bytes, count: count)
      return JSONReceiver.hand(context, .number(String(decoding: bytes, as: UTF8.self)))
    }
    calls.yajl_string = { JSONReceiver.hand($0, .string(JSONReceiver.text($1, $2))) }
    calls.yajl_start_map = { JSONReceiver.hand($0, .openObject, 1) }
    calls.yajl_map_key = { JSONReceiver.hand($0, .key(JSONReceiver.text($1, $2))) }
    calls.yajl_end_map = { JSONReceiver.hand($0, .closeObject, -1) }
    calls.yajl_start_array = { JSONReceiver.hand($0, .openArray, 1) }
    calls.yajl_end_array = { JSONReceiver.hand($0, .closeArray, -1) }
    return calls
  }

  private static func text(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  private static func hand(_ context: UnsafeMutableRawPointer?, _ event: JSONEvent, _ step: Int = 0) -> Int32 {
    guard let context else { return 0 }
    return Unmanaged<JSONReceiver>.fromOpaque(context).takeUnretainedValue().take(event, step) ? 1 : 0
  }

  private func take(_ event: JSONEvent, _ step: Int) -> Bool {
    hasBegun = true
    depth += step
    isTooDeep = depth > mostDepth
    guard !isTooDeep else { return false }
    isStopped = !receive(event)
    return !isStopped
  }
}
