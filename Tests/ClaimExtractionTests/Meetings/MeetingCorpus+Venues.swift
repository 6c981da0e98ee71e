extension MeetingCorpus {
  /// Meetings by where they are held: venues, hosts, and journeys to them.
  static let venues: [MeetingReading] = [
    .init(
      "held | Kremlin | - | *",
      [
        "The president received Prime Minister Leila Haddad at the Kremlin.",
        "He received the Cuban foreign minister at the Kremlin.",
        "The president received Kim Min-seo at the Kremlin.",
        "The president received Leila Haddad at the Kremlin.",
        "The two presidents met at the Kremlin.",
        "Talks were held at the Kremlin.",
        "The visiting emir was received at the Kremlin.",
      ]),
    .init(
      "held | White House | 2026-06-15 | *",
      [
        "The president met King Harald at the White House on Monday.",
        "The president hosted Prime Minister Leila Haddad at the White House on Monday.",
        "A meeting at the White House on Monday ended in shouting.",
        "The president welcomed Prime Minister Leila Haddad to the White House on Monday.",
        "The president received the Norwegian king at the White House on Monday.",
      ]),
    .init(
      "planned | Camp David | - | *",
      [
        "The leaders will meet at Camp David.",
        "The president will host the Japanese prime minister at Camp David.",
        "A summit is planned at Camp David.",
        "Talks are due to be held at Camp David.",
      ]),
    .init(
      "held | Riyadh | - | *",
      [
        "The envoy flew to Riyadh for talks with Crown Prince Faisal.",
        "The minister travelled to Riyadh for talks with Saudi officials.",
        "She arrived in Riyadh for a meeting with the king.",
        "He went to Riyadh to meet Saudi officials.",
        "The secretary of state was in Riyadh for talks with Saudi officials.",
        "He visited Riyadh for talks with Saudi officials.",
        "The negotiators returned to Riyadh for a third round of talks.",
        "The envoy arrived in Riyadh and held talks with Saudi officials.",
        "The minister flew to Riyadh and met Saudi officials.",
        "A delegation came to Riyadh for consultations with Saudi officials.",
      ]),
    .init(
      "planned | Riyadh | 2026-06-18 | *",
      [
        "The envoy will fly to Riyadh on Thursday for talks with Saudi officials.",
        "The minister will travel to Riyadh on Thursday to meet the king.",
        "He heads to Riyadh on Thursday for talks with Saudi officials.",
        "She is due to arrive in Riyadh on Thursday for talks with Saudi officials.",
        "He will be in Riyadh on Thursday for a meeting with Saudi officials.",
      ]),
    .init(
      "held | New York | - | *",
      [
        "The ministers met on the sidelines of the UN General Assembly in New York.",
        "The two met in New York on the sidelines of the UN General Assembly.",
        "They held talks in New York on the margins of the General Assembly.",
      ]),
    .init(
      "held | - | 2026-06-15 | *",
      [
        "The foreign ministers met on Monday on the sidelines of the UN General Assembly.",
        "The leaders met on Monday on the sidelines of the climate conference.",
        "The two presidents held a bilateral meeting on the margins of the summit on Monday.",
      ]),
    .init(
      "held | Hotel Meridian | - | *",
      [
        "The delegations met at the Hotel Meridian.",
        "Talks were held at the Hotel Meridian.",
      ]),
    .init(
      "held | Vienna | - | *",
      [
        "The delegations met at the Hotel Meridian in Vienna.",
        "Talks were held at a palace outside the city centre in Vienna.",
        "In Vienna, the delegations met in a hotel.",
        "The meeting in the Austrian capital, Vienna, ended without a statement.",
        "The envoys met at the embassy in Vienna.",
      ]),
  ]
}
