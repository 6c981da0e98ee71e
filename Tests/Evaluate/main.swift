import TestSupport

// Prints how the program beside this one does on the sample articles; see Scripts/evaluate.
var names = Array(CommandLine.arguments.dropFirst())
let showsNotes = names.contains("--notes")
names.removeAll { $0 == "--notes" }

var open = Evaluation()
var heldBack = Evaluation()
for sample in names.isEmpty ? GoldArticle.samples : names {
  let gold = try GoldArticle(sample: sample)
  let evaluation = try Evaluation(sample: sample, gold: gold)
  if gold.heldBack == true {
    print("\(sample) (held back): \(evaluation.summary)")
    heldBack.add(evaluation)
  } else {
    print("\(sample): \(evaluation.summary)")
    open.add(evaluation)
    for note in showsNotes ? evaluation.notes : [] { print("  \(note)") }
  }
}
for (title, total) in [("open", open), ("held back", heldBack)] where total.found.all > 0 {
  print("\nAll articles that are \(title): \(total.summary)")
  for line in total.details { print("  \(line)") }
}
