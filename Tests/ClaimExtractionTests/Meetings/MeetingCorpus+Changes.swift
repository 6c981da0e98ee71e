extension MeetingCorpus {
  /// Meetings moved, put off, called off or merely proposed.
  static let changes: [MeetingReading] = [
    .init(
      "planned | Istanbul | - | *",
      [
        "The talks have been moved from Minsk to Istanbul.",
        "The summit was moved to Istanbul from Minsk.",
        "Officials shifted the meeting from Minsk to Istanbul.",
        "The conference has been relocated from Minsk to Istanbul.",
        "The venue of the talks was changed from Minsk to Istanbul.",
        "Organisers switched the summit from Minsk to Istanbul.",
        "The talks will be moved from Minsk to Istanbul.",
      ]),
    .init(
      "held | Oslo | 2026-05-03 | *; held | Lima | 2026-06-01/2026-06-30 | *",
      [
        "Talks opened in Oslo on 3 May and moved to Lima a month later."
      ]),
    .init(
      "cancelled | Lima | 2026-05-01/2026-05-31 | *",
      [
        "The two presidents were to have met in Lima in May."
      ]),
    .init(
      "held | Istanbul | - | *",
      [
        "Talks moved from Minsk to Istanbul.",
        "The negotiations then moved to Istanbul.",
      ]),
    .init(
      "planned | - | 2026-06-18 | *",
      [
        "The meeting was postponed from Wednesday to Thursday.",
        "The talks have been postponed until Thursday.",
        "The summit was put off to Thursday.",
        "The meeting has been rescheduled for Thursday.",
        "The talks were delayed until Thursday.",
        "Mediators postponed the meeting to Thursday.",
        "The summit was pushed back from Wednesday to Thursday.",
        "The meeting, planned for Wednesday, was moved to Thursday.",
      ]),
    .init(
      "cancelled | Doha | 2026-07-03 | *",
      [
        "The meeting, due in Doha on 3 July, was called off.",
        "The talks in Doha on 3 July were cancelled.",
        "The talks planned for 3 July in Doha were scrapped.",
        "The sides called off a meeting in Doha on 3 July.",
        "The Doha summit, set for 3 July, has been canceled.",
        "He cancelled a meeting in Doha on 3 July.",
        "A summit scheduled for 3 July in Doha was abandoned.",
      ]),
    .init(
      "cancelled | Doha | - | *",
      [
        "The Doha talks were postponed.",
        "The summit in Doha was postponed indefinitely.",
        "The Doha summit has been called off.",
        "Organisers cancelled the Doha conference.",
        "The president called the Doha summit off.",
        "The Doha talks, which were called off, had little support.",
      ]),
    .init(
      "proposed | Oslo | - | *",
      [
        "The two leaders could meet in Oslo.",
        "He proposed a summit in Oslo.",
        "The ministers may meet in Oslo.",
        "Norway offered to host talks in Oslo.",
        "The mediators suggested a meeting in Oslo.",
        "The president invited the rebels to talks in Oslo.",
        "The envoy proposed to meet the rebels in Oslo.",
        "The ministers might hold talks in Oslo.",
      ]),
    .init(
      "planned | Oslo | - | *",
      [
        "The two leaders are expected to meet in Oslo.",
        "The sides agreed to meet in Oslo.",
        "They plan to hold talks in Oslo.",
        "Talks are expected to be held in Oslo.",
        "The envoys intend to meet in Oslo.",
        "The parties agreed to hold a conference in Oslo.",
        "Upcoming talks in Oslo have raised hopes.",
        "The envoy said he would hold talks in Oslo.",
      ]),
    .init(
      "not held | Vienna | - | *",
      [
        "No talks were held in Vienna.",
        "The ministers did not meet in Vienna.",
        "The two never met in Vienna.",
        "No meeting took place in Vienna.",
        "The delegation refused to meet the rebels in Vienna.",
        "The president declined to meet the rebels in Vienna.",
      ]),
    .init(
      "not planned | Vienna | - | *",
      [
        "The ministers will not meet in Vienna.",
        "No talks will be held in Vienna.",
        "The president will not meet the king in Vienna.",
      ]),
  ]
}
