// Trains the models of PartsOfSpeech; see Scripts/train-tagger.sh, which calls it.
//
// usage: train-tagger CORPORA MODELS
//   CORPORA  folder with en_ewt-train.conllu, en_ewt-dev.conllu, en_ewt-test.conllu and gmb.tsv
//   MODELS   folder that the model files are written to

internal import Foundation
internal import PartsOfSpeech

guard CommandLine.arguments.count == 3 else {
  report("usage: train-tagger CORPORA MODELS")
  exit(64)
}
let corpora = try Corpora(folder: CommandLine.arguments[1])
let models = URL(fileURLWithPath: CommandLine.arguments[2], isDirectory: true)

report("tagger")
let tagger = TaggerRecipe(corpora).train()
try Data(tagger).write(to: models.appending(path: "tagger.bin"))

report("entity tagger")
let entities = tagger.withUnsafeBytes { bytes in
  PackedModel(bytes).map { EntityRecipe(corpora, tagger: $0).train() }
}
try Data(entities ?? []).write(to: models.appending(path: "entities.bin"))
