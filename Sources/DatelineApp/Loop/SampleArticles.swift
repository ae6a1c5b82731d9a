package import Newsroom
import Samples

/// The articles that are built into the program, to try it on.
package enum SampleArticles {
  /// All of them, in the order of their names.
  package static var inputs: [Input] {
    var count = 0
    guard let files = dateline_samples_files(&count) else { return [] }
    return UnsafeBufferPointer(start: files, count: count).map { file in
      .sample(
        name: String(cString: file.name),
        text: Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      )
    }
  }
}
