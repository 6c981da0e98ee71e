internal import ClaimModel
internal import TextAnalysis

/// Words that only matter for meetings.
enum MeetingWords {
  /// Nouns before "conference" and the like that make it something else.
  static let otherConference = WordSet(words: ["news", "press", "media", "earnings", "academic"])

  /// What can be met that is no person: "met the deadline".
  static let unmeetable = WordSet(words: [
    "demand", "demands", "need", "needs", "criteria", "criterion", "standard", "standards",
    "requirement", "requirements", "target", "targets", "goal", "goals", "deadline", "deadlines",
    "challenge", "challenges", "condition", "conditions", "obligation", "obligations",
    "expectation", "expectations", "cost", "costs", "quota", "quotas", "threshold", "objective",
    "objectives", "commitment", "commitments", "aim", "aims", "request", "requests", "fate",
    "death", "end", "resistance", "opposition", "approval", "criticism", "silence", "fire",
    "bills", "bill", "payments", "payment", "terms", "test", "eye", "eyes", "deficit", "shortage",
    "match", "definition", "budget", "promise", "promises", "pledge", "pledges", "call", "calls",
  ])

  /// Verbs whose object a meeting is when it takes place.
  static let holding = WordSet(words: [
    "hold", "holds", "held", "holding", "have", "has", "had", "having", "conduct", "conducted",
    "attend", "attends", "attended", "attending", "join", "joins", "joined", "joining", "host",
    "hosts", "hosted", "hosting", "begin", "begins", "began", "begun", "start", "starts",
    "started", "open", "opens", "opened", "end", "ends", "ended", "finish", "finished", "wrap",
    "wrapped", "conclude", "concluded", "resume", "resumes", "resumed", "chair", "chaired",
    "convene", "convened", "engage", "engages", "engaged", "continue", "continues", "continued",
    "complete", "completed", "take", "takes", "took", "taken", "schedule", "scheduled", "plan",
    "plans", "planned", "set", "sets", "arrange", "arranged", "cancel", "cancelled", "canceled",
    "postpone", "postponed", "lead", "led", "mediate", "mediated", "broker", "brokered",
    "organise", "organised", "organize", "organized", "participate", "participated", "enter",
    "entered", "launch", "launched", "meet", "met", "following", "moved", "move", "reopen",
    "reopened", "suspend", "suspended",
    "expected", "due", "slated", "happen", "happened", "occur", "occurred", "open", "opening",
    "starting", "ending", "concluding", "last", "lasted", "reschedule",
    "attends", "organises", "organizes",
    "concludes", "convenes", "convened", "chairs", "reconvene", "reconvened", "restart",
    "restarted", "proceed", "proceeded", "adjourned", "broke", "break", "seek", "propose",
    "proposed", "proposes", "suggest", "suggested", "offer", "offered", "call", "called", "leave",
    "left", "walked", "resuming", "starting", "beginning", "concluding", "leading", "mediating",
    "chairing", "convening", "conducting", "cancelling", "canceling", "postponing", "finishing",
    "wrapping", "continuing", "entering", "scheduled",
  ])
  /// What talks come in: "a third round of talks".
  static let portions = WordSet(words: [
    "round", "rounds", "series", "day", "days", "hour", "hours", "session", "sessions", "week",
    "weeks", "set", "month", "months", "flurry", "string", "night", "nights",
    "morning", "afternoon", "evening", "times",
  ])
  /// Verbs that take climbers to a summit.
  static let climbing = WordSet(words: [
    "climb", "climbs", "climbed", "climbing", "scale", "scaled", "scaling", "ascend", "ascended",
  ])
  /// What has a summit that nobody talks at.
  static let mountains = WordSet(words: [
    "mount", "mountain", "mountains", "peak", "volcano", "hill", "everest", "ridge", "glacier",
  ])

  /// Prepositions before a meeting that took place: "after talks with".
  static let before = WordSet(words: [
    "after", "following", "during", "at", "in", "before", "since", "from", "ahead", "of",
  ])

  /// What may stand between a meeting and those who meet.
  static let with = WordSet(words: ["with", "between", "among"])
  /// Verbs whose object is there, too, at what stands behind "at".
  static let joining = WordSet(words: ["join", "joins", "joined", "joining", "accompany"])
}
