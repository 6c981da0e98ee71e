import Testing
import TextAnalysis

@Suite("Lemmatizer")
struct LemmatizerTests {
  @Test(
    "gives the singular of nouns",
    arguments: [
      ("violations", "violation"), ("men", "man"), ("policemen", "policeman"),
      ("children", "child"), ("people", "person"), ("bodies", "body"), ("houses", "house"),
      ("churches", "church"), ("buses", "bus"), ("crises", "crisis"), ("series", "series"),
      ("aircraft", "aircraft"), ("losses", "loss"), ("lives", "life"), ("missiles", "missile"),
      ("virus", "virus"), ("countries", "country"), ("heroes", "hero"), ("boxes", "box"),
      ("seat", "seat"), ("troops", "troop"), ("headquarters", "headquarters"),
    ])
  func singular(form: String, lemma: String) {
    #expect(Lemmatizer.standard.singular(of: form) == lemma)
  }

  @Test(
    "gives the base of verbs",
    arguments: [
      ("killed", "kill"), ("invaded", "invade"), ("shot", "shoot"), ("stopped", "stop"),
      ("launched", "launch"), ("carries", "carry"), ("died", "die"), ("dying", "die"),
      ("injured", "injure"), ("wounding", "wound"), ("evacuated", "evacuate"),
      ("opened", "open"), ("happening", "happen"), ("settled", "settle"), ("met", "meet"),
      ("visited", "visit"), ("signed", "sign"), ("arrived", "arrive"), ("announced", "announce"),
      ("charged", "charge"), ("hanged", "hang"), ("took", "take"), ("was", "be"),
      ("abducted", "abduct"), ("rescued", "rescue"), ("struck", "strike"), ("resigned", "resign"),
      ("explained", "explain"), ("ordered", "order"), ("captured", "capture"), ("freed", "free"),
      ("passed", "pass"), ("released", "release"), ("bombing", "bomb"), ("voted", "vote"),
      ("began", "begin"), ("beginning", "begin"), ("cancelled", "cancel"), ("ruled", "rule"),
      ("provided", "provide"), ("avoided", "avoid"), ("treated", "treat"), ("created", "create"),
      ("reaches", "reach"), ("kills", "kill"), ("threatened", "threaten"), ("fired", "fire"),
      ("hoping", "hope"), ("seized", "seize"), ("planned", "plan"), ("needed", "need"),
      ("led", "lead"), ("founded", "found"), ("beaten", "beat"), ("sink", "sink"),
    ])
  func base(form: String, lemma: String) {
    #expect(Lemmatizer.standard.base(of: form) == lemma)
  }

  @Test(
    "finds every base back from its inflected forms",
    arguments: [
      "kill", "injure", "wound", "shoot", "stab", "abduct", "kidnap", "die", "drown", "stop",
      "evacuate", "rescue", "arrest", "murder", "execute", "launch", "destroy", "carry",
      "displace", "hospitalize", "fell", "gun", "sicken", "free", "poison", "bury", "seize",
    ])
  func roundTrip(base: String) {
    let forms = Inflector.forms(ofVerb: base)
    for form in forms.past + forms.participle + [forms.gerund, forms.thirdPerson] {
      #expect(Lemmatizer.standard.base(of: form) == base, "\(form)")
    }
  }
}
