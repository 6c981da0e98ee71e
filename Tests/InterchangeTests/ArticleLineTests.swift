import Foundation
import Testing
import TextAnalysis

@testable import Interchange

@Suite("Articles read from lines")
struct ArticleLineTests {
  private struct Plain: Decodable {
    var text: String
    var published: String?
    var title: String?
  }

  @Test(
    "hold what a decoder reads",
    arguments: [
      #"{"id":"a","text":""}"#,
      #"{"id":-17,"text":"Two met in Oslo.","published":"2024-01-02","title":"Talks"}"#,
      #" { "text" : "x" , "url" : null , "title":null , "id" : 0 } "#,
      #"{"id":1,"text":"a\nb\t\"c\" \\ \/ \b\f\r","other":true,"more":"é","rest":null}"#,
      #"{"id":1,"text":"\u00e9\u20AC\ud83d\uDE00 end"}"#,
      "{\"id\":\"ü\",\"text\":\"Zoë – 🙂\"}\r",
    ])
  func sameAsDecoder(line: String) throws {
    let article = try #require(ArticleLineScanner.article(in: Array(line.utf8)))
    let plain = try JSONDecoder().decode(Plain.self, from: Data(line.utf8))
    #expect(article.text.bytes == Array(plain.text.utf8))
    #expect(article.published == plain.published)
    #expect(article.title == plain.title)
  }

  @Test(
    "are left to the decoder where they are unusual or broken",
    arguments: [
      "", "[]", "{}", #"{"id":1}"#, #"{"text":"x"}"#, #"{"id":1,"text":"x""#,
      #"{"id":1,"text":"x"}}"#, #"{"id":1,"text":"x",}"#, #"{"id":1.5,"text":"x"}"#,
      #"{"id":01,"text":"x"}"#, #"{"id":1,"text":5}"#, #"{"id":1,"text":null}"#,
      #"{"id":1,"id":2,"text":"x"}"#, #"{"id":1,"text":"x","tags":["a"]}"#,
      #"{"id":1,"text":"\ud83d alone"}"#, #"{"id":1,"text":"\x"}"#, "{\"id\":1,\"text\":\"a\nb\"}",
      #"{"id":1234567890123456789,"text":"x"}"#,
    ])
  func leftToDecoder(line: String) {
    #expect(ArticleLineScanner.article(in: Array(line.utf8)) == nil)
  }

  @Test("are no articles when they are not UTF-8")
  func notUTF8() {
    let line = Array(#"{"id":1,"text":""#.utf8) + [0xC3] + Array(#""}"#.utf8)
    #expect(ArticleLineScanner.article(in: line) == nil)
  }

  @Test("may be cut off anywhere")
  func truncated() {
    let line = Array(#"{"id":-1,"text":"a\u00e9\ud83d\ude00\n","title":null,"x":true}"#.utf8)
    for end in line.indices {
      #expect(ArticleLineScanner.article(in: Array(line[..<end])) == nil)
    }
    #expect(ArticleLineScanner.article(in: line) != nil)
  }
}
