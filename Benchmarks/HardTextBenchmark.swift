internal import ClaimModel
internal import Foundation
internal import Places
internal import Quantities
internal import TextAnalysis
internal import TimeExpressions

/// Whether the readers stay linear in time and constant in memory.
///
/// Each hard text is read at one size and at a quarter of it.
///
/// Prints MB of text a CPU second, and in brackets how much dearer a byte is in the whole text
/// than in the quarter: near 1 where cost is linear, near 4 where it is quadratic.
struct HardTextBenchmark {
  private let megabytes: Int

  init(megabytes: Int) {
    self.megabytes = megabytes
  }

  func run() {
    print("\n\(megabytes) MB each of hard text, MB per CPU second (dearer than a quarter of it by)")
    let titles = ["tokens", "times", "quantities", "places"]
    print(pad("", 20) + titles.map { pad($0, 16) }.joined())
    let (news, someNews) = (ordinary(megabytes * 1_000_000), ordinary(megabytes * 250_000))
    let whole = HardTexts(size: megabytes * 1_000_000).all
    let quarters = HardTexts(size: megabytes * 250_000).all
    for (long, short) in zip([news] + whole, [someNews] + quarters) {
      let slow = seconds(long.text)
      let fast = seconds(short.text)
      let cells = zip(slow, fast).map { cell(long.text, $0, short.text, $1) }
      print(pad(long.name, 20) + cells.joined())
    }
    reportMemory(news.text)
  }

  /// News in one piece, to compare with.
  private func ordinary(_ bytes: Int) -> (name: String, text: String) {
    var corpus = MadeCorpus(.dense)
    return ("ordinary news", corpus.articles(bytes: bytes).joined(separator: "\n\n"))
  }

  /// What twenty more readings of the same text leave in memory.
  private func reportMemory(_ string: String) {
    let text = AnalysedText(string)
    let tagger = TimeTagger()
    _ = tagger.mentions(in: text, published: nil)
    let before = ResidentMemory.megabytes
    for _ in 0..<20 { _ = tagger.mentions(in: text, published: nil) }
    CPUClock.report("times, memory of 20 more readings", ResidentMemory.megabytes - before, "MB")
  }

  /// CPU seconds of splitting, times, quantities and places.
  private func seconds(_ string: String) -> [Double] {
    var text = AnalysedText("")
    let published = Day(iso: "2024-11-05")
    return [
      CPUClock.seconds { text = AnalysedText(string) },
      CPUClock.seconds { _ = TimeTagger().mentions(in: text, published: published) },
      CPUClock.seconds { _ = QuantityReader().mentions(in: text, excluding: []) },
      CPUClock.seconds { _ = PlaceReader().mentions(in: text) },
    ]
  }

  private func cell(_ long: String, _ slow: Double, _ short: String, _ fast: Double) -> String {
    let (much, little) = (Double(long.utf8.count), Double(short.utf8.count))
    let dearer = (slow / much) / max(fast / little, 1e-12)
    return pad(String(format: "%.1f (%.2f)", much / 1e6 / max(slow, 1e-9), dearer), 16)
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text.padding(toLength: width, withPad: " ", startingAt: 0)
  }
}
