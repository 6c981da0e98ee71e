internal import Foundation
internal import PartsOfSpeech

/// The corpora that the models are trained and measured on.
struct Corpora {
  /// Web text: the training and development parts of the English Web Treebank.
  let webTrain: [GoldSentence]
  /// The test part of the same, for measuring alone.
  let webTest: [GoldSentence]
  /// News: nine sentences in ten of the Groningen Meaning Bank.
  let newsTrain: [GoldSentence]
  /// Every tenth sentence, for measuring alone.
  let newsTest: [GoldSentence]

  /// Verb forms found in the web text.
  let verbs: VerbForms

  /// Reads the unpacked corpora from a folder.
  init(folder: String) throws {
    var verbs = VerbForms()
    webTrain =
      try Self.universalDependencies(folder + "/en_ewt-train.conllu", &verbs)
      + Self.universalDependencies(folder + "/en_ewt-dev.conllu", &verbs)
    self.verbs = verbs
    webTest = try Self.universalDependencies(folder + "/en_ewt-test.conllu", &verbs)
    let news = try Self.groningen(folder + "/gmb.tsv")
    newsTrain = news.indices.filter { $0 % 10 != 9 }.map { news[$0] }
    newsTest = news.indices.filter { $0 % 10 == 9 }.map { news[$0] }
    report("web \(webTrain.count) + \(webTest.count) sentences")
    report("news \(newsTrain.count) + \(newsTest.count) sentences")
  }

  /// Reads a CoNLL-U file; the tags are those of the language's own column (XPOS).
  private static func universalDependencies(
    _ path: String, _ verbs: inout VerbForms
  ) throws -> [GoldSentence] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n\n").map { block in
      var sentence = SentenceBuilder()
      var wordsInside = 0  // of a multiword token
      var spaceAfterInside = false
      for line in block.split(separator: "\n") where !line.hasPrefix("#") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 10, !fields[0].contains(".") else { continue }
        let isSpaced = !fields[9].contains("SpaceAfter=No")
        let ends = fields[0].split(separator: "-").compactMap { Int($0) }
        if ends.count == 2 {
          wordsInside = ends[1] - ends[0] + 1
          spaceAfterInside = isSpaced
          continue
        }
        wordsInside = max(0, wordsInside - 1)
        let isLastInside = wordsInside == 0
        let spaced = spaceAfterInside ? isLastInside : isSpaced && wordsInside == 0
        if isLastInside { spaceAfterInside = false }
        let tag = PartOfSpeech(pennTag: String(fields[4]))
        verbs.learn(String(fields[1]), lemma: String(fields[2]), tag: tag)
        sentence.append(String(fields[1]), tag: tag, isSpaceAfter: spaced)
      }
      return sentence.finished
    }
  }

  /// Reads a table of word, Penn Treebank tag and entity label, one token a line.
  ///
  /// The words stand without their spacing, which is put back; the two uses of *to* are told apart.
  private static func groningen(_ path: String) throws -> [GoldSentence] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n\n").map { block in
      let rows = block.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        .filter { $0.count == 3 }
      var sentence = SentenceBuilder()
      var isInQuotes = false
      for (index, row) in rows.enumerated() {
        var tag = PartOfSpeech(pennTag: row[1])
        if tag == .to {
          let verb = rows[(index + 1)...].first { !$0[1].hasPrefix("RB") }
          tag = verb?[1] == "VB" ? .to : .in
        }
        let next = index + 1 < rows.count ? rows[index + 1][0] : ""
        if row[0] == "\"" { isInQuotes.toggle() }
        let isGlued =
          next.hasPrefix("'") || next == "n't" || ".,;:?!)]%".contains(next)
          || (next == "\"" && isInQuotes) || (row[0] == "\"" && isInQuotes)
          || ["(", "[", "$"].contains(row[0])
        sentence.append(row[0], tag: tag, entity: row[2], isSpaceAfter: !isGlued)
      }
      return sentence.finished
    }
  }
}

/// Puts a sentence together word by word.
private struct SentenceBuilder {
  private var sentence = GoldSentence(bytes: [], tokens: [])

  mutating func append(
    _ word: String, tag: PartOfSpeech?, entity: String = "O", isSpaceAfter: Bool
  ) {
    let start = sentence.bytes.count
    sentence.bytes += word.utf8
    sentence.tokens.append(
      GoldToken(range: start..<sentence.bytes.count, tag: tag, entity: entity))
    if isSpaceAfter { sentence.bytes.append(0x20) }
  }

  var finished: GoldSentence { sentence }
}
