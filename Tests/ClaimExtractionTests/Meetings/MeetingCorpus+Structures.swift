extension MeetingCorpus {
  /// Meetings among other places, times and events: what belongs to them and what does not.
  static let structures: [MeetingReading] = [
    .init(
      "held | Oslo | - | *",
      [
        "Donors attended a conference on Mali in Oslo.",
        "Talks on the war in Yemen were held in Oslo.",
        "The ministers held talks in Oslo on the crisis in Haiti.",
        "Envoys discussed the famine in Somalia at a meeting in Oslo.",
        "No deal came out of talks in Oslo.",
        "The rebels did not attend the meeting in Oslo.",
        "He denied the charge after a meeting in Oslo.",
        "The ministers held a meeting in the Norwegian capital, Oslo.",
        "The envoys met in Oslo, Norway.",
        "Leaders are in Oslo, Norway, for a summit.",
        "Finance ministers meeting in Oslo have agreed that taxes will rise.",
        "President Kim Min-seo met union leaders in Oslo.",
      ]),
    .init(
      "planned | Oslo | - | *",
      [
        "The minister is heading to Oslo to meet the king.",
        "The envoy will visit Oslo to meet the king.",
        "The remarks come a day before the board meets in Oslo.",
      ]),
    .init(
      "held | Jericho | - | *",
      [
        "The two negotiators met in the West Bank town of Jericho.",
        "Talks were held in the West Bank town of Jericho.",
      ]),
    .init(
      "held | - | - | *",
      [
        "Donors held a conference on Mali with President Ana Reis.",
        "The envoys held talks with General Jorge Vidal on the war in Yemen.",
        "\"It was useful,\" the envoy told reporters in Rome after talks with General Jorge Vidal.",
        "The minister said in Rome that he had met General Jorge Vidal.",
        "The minister met General Jorge Vidal, the embassy in Rome said.",
        "Officials in Rome said the minister had met General Jorge Vidal.",
        "The ambassador in Rome has met General Jorge Vidal.",
      ]),
    .init(
      "planned | Amman | 2026-06-22/2026-06-28 | *",
      [
        "The ministers will meet in Amman next week.",
        "Negotiators are expected in Amman next week for a new round of talks.",
        "The envoy will travel to Amman next week to attend a summit.",
        "The conference will take place in Amman next week.",
      ]),
    .init(
      "planned | - | 2026-06-18 | *",
      [
        "The issue is to be discussed at a ministerial meeting on Thursday.",
        "The council will consider the request during its Thursday meeting.",
        "The envoys spoke ahead of a summit set for Thursday.",
        "The special security council meets on Thursday.",
      ]),
    .init(
      "planned | Jordan | 2026-06-22/2026-06-28 | *",
      [
        "Jordan said it would host the talks next week.",
        "Jordan will host the talks next week.",
        "The talks will be hosted by Jordan next week.",
      ]),
    .init(
      "held | - | 2026-06-15 | *; * | Aqaba | * | *",
      [
        "Officials met on Monday to make final arrangements for the summit in Aqaba.",
        "The ministers met on Monday to prepare for the talks in Aqaba.",
      ]),
    .init(
      "cancelled | - | - | *",
      [
        "The rebels suspended talks with President Ana Reis.",
        "A meeting between President Ana Reis and General Jorge Vidal has been postponed.",
        "President Ana Reis called off talks with General Jorge Vidal.",
      ]),
    .init(
      "held | - | 2026-06-15 | *",
      [
        "The offer was made at a meeting on Monday on the crisis in Haiti.",
        "Negotiators broke off talks on Monday.",
        "Speaking after Monday's talks, the minister was cheerful.",
        "Union leaders and managers negotiated all day on Monday.",
      ]),
  ]
}
