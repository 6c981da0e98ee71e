import PartsOfSpeech
import PartsOfSpeechModel
import Testing

@Suite("A packed model")
struct PackedModelTests {
  /// The words of the tagger's model file.
  private let tagger = Array(
    UnsafeRawBufferPointer(start: claimbench_tagger(), count: Int(claimbench_tagger_count()))
      .bindMemory(to: UInt32.self))

  /// Whether a model opens after a change.
  private func opens(_ change: (inout [UInt32]) -> Void) -> Bool {
    var words = tagger
    change(&words)
    return words.withUnsafeBytes { PackedModel($0) != nil }
  }

  @Test("of the tagger has its classes and the size its header says")
  func tagging() throws {
    let classCount = tagger.withUnsafeBytes { PackedModel($0)?.classCount }
    #expect(classCount == PartOfSpeech.modelCount)
    #expect(tagger[1] & 0xFFFF == PackedModel.version)
    #expect(tagger.count * 4 == Int(claimbench_tagger_count()))
    #expect(tagger.count * 4 <= 1_200_000)
  }

  @Test("of the entity tagger has its classes and the size its header says")
  func entities() throws {
    let bytes = UnsafeRawBufferPointer(
      start: claimbench_entities(), count: Int(claimbench_entities_count()))
    let model = try #require(PackedModel(bytes))
    #expect(model.classCount == EntityLabel.count)
    #expect(bytes.count <= 500_000)
  }

  @Test("is refused when header and size disagree")
  func damage() {
    #expect(opens { _ in })
    #expect(!opens { $0[0] += 1 })
    #expect(!opens { $0[1] += 1 })
    #expect(!opens { $0[2] += 1 })
    #expect(!opens { $0[2] = .max })
    #expect(!opens { $0[3] = .max })
    #expect(!opens { $0[4] -= 1 })
    #expect(!opens { $0[4] = .max })
    #expect(!opens { $0.removeLast() })
    #expect(!opens { $0 = [] })
  }
}
