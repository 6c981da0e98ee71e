internal import TextAnalysis

extension Inflector {
  /// Every form of a verb, each once.
  static func allForms(ofVerb base: String) -> [String] {
    let forms = forms(ofVerb: base)
    var all = [base, forms.thirdPerson, forms.gerund]
    for form in forms.past + forms.participle where !all.contains(form) { all.append(form) }
    return all
  }
}
