extension MeetingCorpus {
  /// Meetings told by a noun: "a Paris meeting", "London talks", "the Geneva summit".
  static let nouns: [MeetingReading] = [
    .init(
      "held | Paris | - | *",
      [
        "Both sides left after a Paris meeting on fishing.",
        "A Paris meeting of creditors ended without a deal.",
        "Donors pledged the money at a Paris conference.",
        "The ministers signed the text at the end of the Paris talks.",
        "The Paris summit ended late at night.",
        "Talks in Paris between the airline and its pilots collapsed.",
        "The offer was made during talks in Paris.",
        "A meeting of finance ministers in Paris broke up in anger.",
        "The two-day conference in Paris wrapped up with a statement.",
        "The plan was agreed at the second meeting in Paris.",
      ]),
    .init(
      "held | Geneva | 2026-06-15 | *",
      [
        "The summit in Geneva opened on Monday.",
        "Talks opened in Geneva on Monday.",
        "The talks in Geneva ended on Monday.",
        "A summit in Geneva on Monday brought no progress.",
        "Negotiators wrapped up two days of talks in Geneva on Monday.",
        "Negotiations resumed in Geneva on Monday.",
        "A new round of negotiations began on Monday in Geneva.",
        "The conference was held in Geneva on Monday.",
        "Monday's meeting in Geneva lasted nine hours.",
        "The talks took place on Monday in Geneva.",
        "The first round of indirect talks was held in Geneva on Monday.",
        "Experts concluded consultations in Geneva on Monday.",
      ]),
    .init(
      "held | Vienna | 2026-06-15 | *",
      [
        "The Vienna summit opened on Monday.",
        "The Vienna talks ended on Monday.",
        "Monday's Vienna conference failed.",
        "Hopes were dashed at a Vienna meeting on Monday.",
      ]),
    .init(
      "planned | Nairobi | 2026-07-01/2026-07-31 | *",
      [
        "Members prepare a trade summit set for Nairobi in July.",
        "A peace conference will be held in Nairobi in July.",
        "The next round of talks is scheduled for July in Nairobi.",
        "Nairobi will host the next round of talks in July.",
        "A summit in Nairobi is planned for July.",
        "The bloc will hold its annual summit in Nairobi in July.",
        "The Nairobi conference is due to open in July.",
        "Further talks are expected in Nairobi in July.",
      ]),
    .init(
      "held | Peru | - | *",
      [
        "The summit was hosted by Peru.",
        "The talks hosted by Peru ended without a deal.",
        "Peru hosted the summit.",
        "Envoys attended a conference hosted by Peru.",
        "The meeting, which was hosted by Peru, lasted two days.",
        "Peru played host to the talks.",
        "Peru hosted talks between the guerrillas and the farmers.",
      ]),
    .init(
      "held | Türkiye | - | *",
      [
        "The talks were hosted by Türkiye.",
        "Türkiye hosted talks in its capital.",
        "Turkey hosted a round of talks between the two navies.",
      ]),
    .init(
      "held | - | - | *",
      [
        "After talks with Prime Minister Leila Haddad, the envoy flew home.",
        "The envoy held a bilateral with Foreign Minister Aino Salo.",
        "The minister spoke after a meeting with Ambassador Ruth Kimani.",
        "The company held talks with the union.",
        "The president held talks with opposition leader Goran Petek.",
      ]),
    .init(
      "held | Kampala | - | *",
      [
        "Weeks of shuttle diplomacy ended with talks in Kampala.",
        "Talks between the brewery and its workers in Kampala ended in uproar.",
        "The party's annual general meeting was held in Kampala.",
        "Rebels and the government signed the pact at a ceremony after talks in Kampala.",
        "The mediators convened a conference in Kampala.",
        "The bloc's leaders attended a summit in Kampala.",
        "The delegations held face-to-face talks in Kampala.",
        "Kampala hosted the negotiations.",
      ]),
    .init(
      "held | Geneva | 2026-03-03 | *; held | Vienna | 2026-03-05 | *",
      [
        "The deal came after talks in Geneva on 3 March and Vienna on 5 March.",
        "After meetings in Geneva on 3 March and in Vienna on 5 March, he resigned.",
        "The negotiators met in Geneva on 3 March and in Vienna on 5 March.",
        "The two sides held talks in Geneva on 3 March and Vienna on 5 March.",
        "The ministers met in Geneva on March 3 and again in Vienna on March 5.",
        "Talks were held in Geneva on 3 March and in Vienna on 5 March.",
        "The envoys met in Geneva on 3 March, and in Vienna on 5 March.",
        "There were meetings in Geneva on 3 March and in Vienna on 5 March.",
      ]),
  ]
}
