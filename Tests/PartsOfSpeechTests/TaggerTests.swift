import PartsOfSpeech
import SeededRandom
import Testing
import TextAnalysis

@Suite("The tagger")
struct TaggerTests {
  private let tagger = Tagger()

  private func differences(_ marked: String) -> [String] {
    let tagged = TaggedText(marked)
    return tagged.differences(from: tagger.tags(of: tagged.text.tokens.indices, in: tagged.text))
  }

  @Test(
    "tells past tense from participle",
    arguments: [
      "The shelling killed|VBD four miners and wounded|VBD nine near the border.",
      "Four miners were killed|VBN and nine wounded|VBN in the shelling.",
      "Police said 14 people were killed|VBN on Monday.",
      "The miners killed|VBN in the blast had|VBD worked|VBN there for years.",
      "A car bomb killed|VBD the governor, the ministry said|VBD .",
      "He left|VBD the capital on Friday.",
      "The quake left|VBD thousands homeless.",
      "They had|VBD met|VBN twice before the vote was|VBD held|VBN .",
      "The two leaders met|VBD in Lisbon and signed|VBD a treaty.",
    ])
  func pastAndParticiple(marked: String) {
    #expect(differences(marked).isEmpty)
  }

  @Test(
    "tells noun from verb",
    arguments: [
      "The attacks|NNS on the port stopped after midnight.",
      "The group often attacks|VBZ convoys along the coast.",
      "He plans|VBZ to attack|VB the bill.",
      "The plans|NNS for a second attack|NN failed.",
      "Ministers will visit|VB Oslo before the visit|NN of the king.",
      "The strike|NN shut three mines.",
      "Workers strike|VBP for better pay.",
      "The report|NN said rebels fire|VBP rockets every night.",
    ])
  func nounAndVerb(marked: String) {
    #expect(differences(marked).isEmpty)
  }

  @Test(
    "reads small words in context",
    arguments: [
      "He said that|IN the army that|WDT crossed the river had gone to|IN the coast to|TO fight|VB .",
      "That|DT convoy carried food.",
      "More|JJR than|IN 300 dead|JJ fish were found.",
      "There|EX were no|DT survivors, and they stayed there|RB .",
      "The mayor, who|WP resigned|VBD , is the one whose|WP$ house burned|VBD .",
      "Kenya's|POS envoy doesn't|RB agree|VB .",
      "She's|VBZ the former|JJ head|NN of the bank.",
    ])
  func smallWords(marked: String) {
    #expect(differences(marked).isEmpty)
  }

  @Test(
    "keeps names, numbers and marks apart",
    arguments: [
      "Gen.|NNP Maria|NNP Lopez|NNP told|VBD the U.S.|NNP Senate|NNP on Tuesday|NNP .|.",
      "The pro- Western|JJ party won 1,204|CD seats ,|, or 52.5|CD %|NN .|.",
      "It|PRP cost $|$ 3 million|CD (|-LRB- about a third|JJ )|-RRB- :|: too much",
      "Some 12|CD or thirteen|CD boats sank in May|NNP and may|MD be lost.",
      "A two-|HYPH day|NN truce held.",
    ])
  func namesNumbersMarks(marked: String) {
    #expect(differences(marked).isEmpty)
  }

  @Test(
    "reads headlines and upper-case dispatches",
    arguments: [
      "BOMB KILLS|VBZ SIX|CD POLICEMEN|NNS IN|IN NORTHERN|JJ TOWN|NN",
      "Bomb Kills|VBZ Six|CD Policemen|NNS in|IN Northern Town",
      "six|CD policemen|NNS were|VBD killed|VBN by|IN a|DT bomb|NN in the|DT north",
      "THE MINISTER SAID|VBD THAT|IN TALKS|NNS WILL|MD BEGIN|VB TODAY|NN .|.",
      "Minister Says|VBZ Talks Will|MD Begin|VB Soon",
      "Flood toll|NN rises|VBZ to|IN 40|CD",
      "Ship sinks|VBZ off Malta|NNP , kills|VBZ two|CD",
      "Nine|CD sailors|NNS held|VBN after collision",
      "Queen to|TO visit|VB Oslo|NNP in May|NNP",
    ])
  func headlines(marked: String) {
    #expect(differences(marked).isEmpty)
  }

  @Test("gives one tag a token, for any run of tokens")
  func anyRun() {
    let text = AnalysedText(
      "Rain fell. Roads flooded, and 40 villages — cut off — waited for help!")
    for start in 0...text.tokens.count {
      for end in start...text.tokens.count {
        #expect(tagger.tags(of: start..<end, in: text).count == end - start)
      }
    }
  }

  @Test("reads sentence by sentence as it reads runs")
  func sentences() {
    let text = AnalysedText("Rain fell. Two bridges collapsed.")
    #expect(text.sentences.count == 2)
    let tags = text.sentences.map { tagger.tags(of: $0, in: text).map(\.pennTag) }
    #expect(tags == [["NN", "VBD", "."], ["CD", "NNS", "VBD", "."]])
  }

  @Test("gives nothing for nothing")
  func empty() {
    #expect(tagger.tags(of: 0..<0, in: AnalysedText("")).isEmpty)
  }

  @Test("survives any text", arguments: 0..<40)
  func anyText(seed: Int) {
    let alphabet: [Character] = Array("aZ9 .,'’“-/–$%é中😀\n\t\"(sS")
    var random = SplitMix(seed: UInt64(seed))
    let characters = (0..<200).map { _ in alphabet[random.below(alphabet.count)] }
    let text = AnalysedText(String(characters))
    for sentence in text.sentences {
      #expect(tagger.tags(of: sentence, in: text).count == sentence.tokens.count)
    }
  }
}
