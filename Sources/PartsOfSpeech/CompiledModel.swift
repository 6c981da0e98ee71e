internal import PartsOfSpeechModel

/// The bytes of the model files that are compiled in.
enum CompiledModel {
  /// The tagger's model.
  static var tagger: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: claimbench_tagger(), count: Int(claimbench_tagger_count()))
  }

  /// The entity tagger's model.
  static var entities: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: claimbench_entities(), count: Int(claimbench_entities_count()))
  }
}
