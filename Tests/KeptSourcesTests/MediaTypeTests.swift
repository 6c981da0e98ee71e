import KeptSources
import Testing

@Suite("Media types")
struct MediaTypeTests {
  @Test(
    "are told by the first bytes, whatever the file is called",
    arguments: [
      ("%PDF-1.7\n%âãÏÓ", "application/pdf"), ("\n\n%PDF-1.4", "application/pdf"),
      ("GIF89a....", "image/gif"), ("GIF87a....", "image/gif"),
      ("RIFF....WEBPVP8 ", "image/webp"), ("PK\u{3}\u{4}....", "application/zip"),
      ("<!DOCTYPE html><html><body>x</body></html>", "text/html"),
      ("\n <HTML><head></head></HTML>", "text/html"), ("Nine people were injured.", "text/plain"),
      ("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x", "multipart/related"),
      ("....ftypisom....", "video/mp4"), ("RIFF....WAVE", "text/plain"),
    ])
  func text(start: String, type: String) {
    for name in ["page.html", "picture.png", "x"] {
      let expected = type == "text/plain" && name == "page.html" ? "text/html" : type
      #expect(MediaType.of(Array(start.utf8), named: name) == expected, "\(name)")
    }
  }

  @Test("of pictures need no text")
  func pictures() {
    #expect(
      MediaType.of([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], named: "") == "image/png")
    #expect(MediaType.of([0xFF, 0xD8, 0xFF, 0xE0, 0], named: "a.txt") == "image/jpeg")
    #expect(MediaType.of([0, 1, 2, 3], named: "a.txt") == "application/octet-stream")
    #expect(MediaType.of([0xE9, 0x20, 0x61], named: "a.txt") == "application/octet-stream")
    #expect(MediaType.of([], named: "") == "text/plain")
  }

  @Test("of Markdown go by its name or its headings")
  func markdown() {
    #expect(MediaType.of(Array("Plain words.".utf8), named: "a.md") == "text/markdown")
    #expect(MediaType.of(Array("# Title\n\nWords.".utf8), named: "a") == "text/markdown")
  }
}
