internal import TextAnalysis

/// The closed classes of words that the filter of non-counts looks at.
final class CountWords: Sendable {
  /// Base forms that stand before a count in headlines, where the subject is plural.
  let headlineVerbs = WordSet(words: [
    "kill", "injure", "wound", "hurt", "arrest", "detain", "rescue", "free", "save", "kidnap",
    "abduct", "seize", "displace", "evacuate", "leave", "sicken", "infect", "hit", "top", "shoot",
    "stab", "murder", "jail", "capture", "execute", "airlift", "claim",
  ])
  let of = WordSet(words: ["of"])
  let and = WordSet(words: ["and", "but"])
  let compassPoints = WordSet(words: ["sw", "nw", "se", "ne", "s.w.", "n.w.", "s.e.", "n.e."])
  let block = WordSet(words: ["block"])
  let ages = WordSet(words: ["age", "ages"])
  let ranks = WordSet(words: ["top", "bottom"])
  let beforeRanks = WordSet(words: ["the", "'s", "’s", "its", "their", "a", "world", "'"])
  let articles = WordSet(words: ["a", "an"])
  /// Words of addresses that are common nouns too: "40 places".
  let commonAfter = WordSet(words: ["way", "place", "court", "row", "square", "close", "drive"])
  let ageLimits = WordSet(words: ["under", "over", "above", "below"])
  let beforeYears = WordSet(words: [
    "in", "since", "until", "till", "from", "of", "by", "during", "before", "after", "early",
    "late", "mid", "year", "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun",
    "jul", "aug", "sep", "sept", "oct", "nov", "dec", "spring", "summer", "autumn", "fall",
    "winter",
  ])
  let irregularPlurals = WordSet(words: [
    "people", "men", "women", "children", "police", "policemen", "servicemen", "gunmen",
    "fishermen", "businessmen", "personnel", "troops", "cattle", "sheep", "aircraft",
  ])
  let functionWords = WordSet(words: [
    "a", "an", "the", "this", "that", "these", "those", "and", "or", "but", "nor", "so", "yet",
    "if", "as", "at", "by", "for", "from", "in", "into", "of", "off", "on", "onto", "out", "over",
    "to", "up", "with", "within", "without", "under", "until", "till", "since", "during",
    "before", "after", "about", "above", "across", "against", "along", "amid", "among",
    "around", "behind", "below", "between", "beyond", "despite", "down", "near", "through",
    "toward", "towards", "upon", "via", "when", "where", "while", "which", "who", "whom",
    "whose", "what", "why", "how", "is", "are", "was", "were", "be", "been", "being", "am",
    "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "may", "might",
    "shall", "should", "must", "not", "no", "he", "she", "it", "they", "we", "you", "i", "him",
    "her", "them", "us", "his", "hers", "its", "their", "our", "your", "my", "also", "still",
    "now", "then", "there", "here", "only", "just", "than", "too", "very", "said", "says",
    "his", "because", "though", "although", "ago", "later", "earlier",
  ])

  static let standard = CountWords()
}
