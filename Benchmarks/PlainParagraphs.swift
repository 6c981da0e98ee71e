/// Sentences that hold nothing to check, written for the benchmarks: what the larger part of a news
/// article consists of.
enum PlainParagraphs {
  /// In no order; each can follow any other.
  static let sentences = [
    "The hall smelled of paint, and the chairs were still wrapped in the paper they had come in.",
    "Her brother, who keeps the books for the family firm, shrugged and went back to his coffee.",
    "It is easy to forget how quiet the valley becomes once the lorries have gone.",
    "Farmers grumbled about the price of seed and about the weather, as farmers do.",
    "Nothing in the plan explains who would pay for it, or what would become of the old workshops.",
    "The new rules are meant to make life simpler for small companies, though few seem to think so.",
    "Shopkeepers along the canal speak of better times, but they have kept their doors open.",
    "On the stage an orchestra tuned its instruments while the ushers looked for missing programmes.",
    "The paint on the shutters has faded, and weeds grow between the stones of the courtyard.",
    "A translator stood behind him, murmuring into a microphone that seemed not to work.",
    "Students who want to learn the craft must bring patience, steady hands and warm clothes.",
    "Her critics call the idea naive; her friends call it brave, and add that it may well fail.",
    "Behind the counter hangs a map on which somebody has marked the ferry routes in red pencil.",
    "The company declined to comment on its strategy beyond a short notice on its website.",
    "What matters, the engineers insist, is that the foundations are dry before the frost comes.",
    "Traffic crawled past the stadium, and a vendor walked between the cars selling cold drinks.",
    "Much depends on whether the banks are willing to lend, and on what terms.",
    "The debate dragged on, and the gallery slowly emptied as the speakers repeated themselves.",
    "Neighbours brought soup and blankets, then stood about in the kitchen not knowing what to say.",
    "There is talk of a museum, of a library, of a park with a pond; there is always talk.",
    "The software does what it promises, but it is slow and its manual reads like a riddle.",
    "Under the bridge, where the current is weakest, boys fish with lines tied to broomsticks.",
    "The minister's office is small and bare, with a view of a car park and a row of lime trees.",
    "Doctors advise rest, plenty of water and a little common sense.",
    "The team plays with more courage than skill, which its supporters seem to like.",
    "Without a deal the factory would have to look for other suppliers, an awkward prospect.",
    "The report is long, careful and rather dull, and will probably be read by very few people.",
    "He keeps his tools in perfect order, oiled and hung on nails by size.",
  ]
}
