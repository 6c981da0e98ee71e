extension MeetingCorpus {
  /// Calls and meetings over a line: they have no place, whatever city stands near.
  static let remote: [MeetingReading] = [
    .init(
      "held | - | 2026-06-15 | *",
      [
        "The two presidents spoke by phone on Monday.",
        "The leaders talked by telephone on Monday.",
        "The two ministers held a phone call on Monday.",
        "The chancellor spoke on the phone with Prime Minister Leila Haddad on Monday.",
        "The finance ministers met via video link on Monday.",
        "The ministers met by video conference on Monday from Rome.",
        "On Monday the leaders held a virtual summit.",
        "The presidents discussed the dam in a telephone call on Monday.",
        "Speaking by phone from Rome on Monday, the prime minister held talks with the king.",
        "The two held talks by video link on Monday, officials in Rome said.",
        "The president had a telephone conversation with the emir on Monday.",
        "The prime minister phoned President Mara Ellison on Monday.",
        "President Mara Ellison telephoned Prime Minister Leila Haddad on Monday.",
        "Ministers met online on Monday.",
        "The president called Prime Minister Leila Haddad by phone on Monday.",
      ]),
    .init(
      "planned | - | 2026-06-18 | *",
      [
        "The leaders will meet by video conference on Thursday.",
        "The two presidents will speak by phone on Thursday.",
        "A video call between the two ministers is planned for Thursday.",
        "The bloc's leaders will hold a virtual summit on Thursday.",
        "The presidents are due to hold a phone call on Thursday.",
        "The council will meet remotely on Thursday.",
      ]),
  ]
}
