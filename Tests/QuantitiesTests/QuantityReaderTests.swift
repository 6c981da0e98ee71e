import ClaimModel
import Quantities
import SeededRandom
import Testing
import TextAnalysis

@Suite("Quantities")
struct QuantityReaderTests {
  @Test("are read as the corpus says", arguments: QuantityCorpus.all)
  func positive(entry: QuantityCorpusEntry) throws {
    for marked in entry.texts {
      let text = marked.filter { $0 != "[" && $0 != "]" }
      let expected = marked.split(separator: "[").last?.split(separator: "]").first.map(String.init)
      let analysed = AnalysedText(text)
      let mentions = QuantityReader().mentions(in: analysed, excluding: [])
      let words = mentions.map { analysed[$0.span] }
      #expect(words == [expected ?? ""], "\(marked)")
      guard let mention = mentions.first else { continue }
      #expect("\(mention.kind)" == entry.kind, "\(marked)")
      #expect(
        mention.range.min == entry.min && mention.range.max == entry.max,
        "\(marked): \(mention.range)")
      #expect(mention.range.isApproximate == entry.isApproximate, "\(marked)")
      #expect(mention.unit == entry.unit, "\(marked)")
    }
  }

  @Test(
    "are not found in names, ages, years and times",
    arguments: QuantityCorpus.negative + QuantityCorpus.names)
  func negative(text: String) {
    let analysed = AnalysedText(text)
    let mentions = QuantityReader().mentions(in: analysed, excluding: [])
    #expect(mentions.filter { $0.kind != .ordinal }.map { analysed[$0.span] } == [])
  }

  @Test("of a change are two values, not a range")
  func change() {
    let analysed = AnalysedText("the toll rose from 40 to 57 overnight")
    let mentions = QuantityReader().mentions(in: analysed, excluding: [])
    #expect(mentions.map(\.range.exact) == [40, 57])
  }

  @Test("stay out of excluded stretches")
  func excluded() {
    let analysed = AnalysedText("On 5 May 12 men left")
    let mentions = QuantityReader().mentions(in: analysed, excluding: [1..<3])
    #expect(mentions.map(\.range.exact) == [12])
  }

  @Test("of a range with a unit written onto its end cover the whole range")
  func gluedRange() {
    let analysed = AnalysedText("The trench is 5-8km long.")
    let mentions = QuantityReader().mentions(in: analysed, excluding: [])
    #expect(mentions.map { analysed[$0.span] } == ["5-8km"])
    #expect(mentions.map(\.range) == [CountRange(min: 5, max: 8)])
    #expect(QuantityReader().mentions(in: analysed, excluding: [5..<6]).isEmpty)
  }

  @Test("are read in linear time", .timeLimit(.minutes(1)))
  func endless() {
    let numbers = AnalysedText(String(repeating: "12 ", count: 200_000))
    #expect(QuantityReader().mentions(in: numbers, excluding: []).count == 200_000)
  }

  @Test("lie in order inside any text")
  func fuzz() {
    var random = SplitMix(seed: 11)
    let parts = [
      "20", "1,600", "three", "dozen", "a", "dozens", "of", "to", "and", "between", "-", "$", "€",
      "million", "5bn", "%", "per", "cent", "at", "least", "more", "than", "or", "km", ".", "(",
      ")", "/", ":", "half", "Street", "aged", "both", "tens", "thousands", "0", "99999999999999",
      "few", "hundred", "–", "\n\n", "magnitude", "7.8",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0..<14, using: &random)).map { _ in
        parts[Int.random(in: 0..<parts.count, using: &random)]
          + (Bool.random(using: &random) ? " " : "")
      }.joined()
      let analysed = AnalysedText(text)
      var end = 0
      for mention in QuantityReader().mentions(in: analysed, excluding: []) {
        #expect(mention.tokens.lowerBound >= end && !mention.tokens.isEmpty, "\(text)")
        #expect(mention.span == analysed.span(of: mention.tokens))
        end = mention.tokens.upperBound
      }
      #expect(end <= analysed.tokens.count)
    }
  }
}
