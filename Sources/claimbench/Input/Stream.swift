internal import ArgumentParser
internal import Interchange
internal import OrderedJSON

/// Runs a stream: lines from standard input, answers on standard output, in order.
enum Stream {
  /// Answers every line; a line that cannot be used is answered with its error.
  ///
  /// - Throws: `ExitCode` 1 at the end when any line could not be used.
  static func run(_ answering: some LineAnswering) throws {
    var lines = LineReader(beforeWaiting: StandardOutput.flush)
    var writer = JSONWriter()
    var number = 0
    var hasFailed = false
    while let line = lines.next() {
      number += 1
      writer.removeAll()
      if !answering.answer(line, number: number, to: &writer) { hasFailed = true }
      StandardOutput.write(writer.bytes)
      StandardOutput.write([10])
    }
    StandardOutput.flush()
    if hasFailed { throw ExitStatus.someInputUnusable }
  }
}
