extension MeetingCorpus {
  /// Meetings told by a verb: "met", "sat down with", "held talks", "negotiated".
  static let verbs: [MeetingReading] = [
    .init(
      "held | Oslo | 2026-06-15 | *",
      [
        "The two presidents shook hands in Oslo on Monday.",
        "She made a visit to Oslo on Monday, where she met the prime minister.",
      ]),
    .init(
      "held | Brussels | - | *",
      [
        "Defence ministers meeting in Brussels have agreed that the force will grow."
      ]),
    .init(
      "planned | - | 2026-06-20 | *",
      [
        "The premier is to chair his first cabinet meeting on Saturday."
      ]),
    .init(
      "cancelled | - | 2026-06-19 | *",
      [
        "She cancelled a meeting with Jorge Vidal planned for Friday."
      ]),
    .init(
      "planned | London | 2026-06-18 | *",
      [
        "She will brief the Security Council in London on Thursday.",
        "The envoy will brief lawmakers in London on Thursday.",
      ]),
    .init(
      "planned | - | 2026-06-18 | *",
      [
        "The premier has called an emergency meeting for Thursday."
      ]),
    .init(
      "planned | London | - | *",
      [
        "The two ministers will meet in London.",
        "Envoys from both camps are to meet in London.",
        "She will be meeting her Danish counterpart in London.",
        "Negotiators are due to meet in London.",
        "Officials said the delegations would meet in London.",
      ]),
    .init(
      "planned | London | 2026-06-18 | *",
      [
        "The foreign ministers will meet on Thursday in London.",
        "The rivals meet in London on Thursday, an aide said.",
        "Leaders are scheduled to meet in London on Thursday.",
        "European leaders meet in London on Thursday.",
      ]),
    .init(
      "held | Vienna | 2026-06-15 | *",
      [
        "The two ministers met in Vienna on Monday.",
        "Delegates met behind closed doors in Vienna on Monday.",
        "Mediators met the rebels separately in Vienna on Monday.",
        "On Monday, in Vienna, the negotiators met for six hours.",
        "Representatives of both companies met on Monday in Vienna.",
        "The ministers met again on Monday in Vienna.",
      ]),
    .init(
      "held | Cairo | - | Egypt, Sudan",
      [
        "The presidents of Egypt and Sudan met in Cairo.",
        "Egyptian officials met a Sudanese delegation in Cairo.",
        "The Egyptian foreign minister met his Sudanese counterpart in Cairo.",
        "Officials from Egypt and Sudan held talks in Cairo.",
        "Egypt and Sudan held a second round of talks in Cairo.",
        "Egypt and Sudan resumed talks in Cairo.",
        "Egyptian and Sudanese negotiators sat down together in Cairo.",
        "Envoys of Egypt and Sudan convened in Cairo.",
      ]),
    .init(
      "held | Tallinn | - | *",
      [
        "President Maris Tamm sat down with union leaders in Tallinn.",
        "President Maris Tamm conferred with advisers in Tallinn.",
        "The prime minister has met the king in Tallinn.",
        "Union leaders negotiated with the railway in Tallinn.",
        "The envoy held bilateral meetings in Tallinn.",
        "The three ministers had a trilateral meeting in Tallinn.",
        "The pair met face to face in Tallinn.",
        "Bank executives met regulators in Tallinn.",
        "The prosecutors met with lawyers for the family in Tallinn.",
      ]),
    .init(
      "planned | Dar es Salaam | - | *",
      [
        "The envoy will meet the minister in Dar es Salaam.",
        "President Okello is to meet President Mwinyi in Dar es Salaam.",
        "Farm ministers will meet in Dar es Salaam.",
        "Talks with the miners are due to open in Dar es Salaam.",
      ]),
    .init(
      "held | Dar es Salaam | 2026-06-15 | *",
      [
        "The envoy met the minister in Dar es Salaam on Monday.",
        "Ministers held talks in Dar es Salaam on Monday.",
        "A Dar es Salaam meeting of bankers ended on Monday.",
        "The leaders met on Monday in the port of Dar es Salaam.",
      ]),
    .init(
      "held | Osaka | 2019-01-01/2019-12-31 | *",
      [
        "The two presidents last met in 2019 in Osaka.",
        "They had last met in Osaka in 2019.",
        "The leaders first met in 2019 in Osaka.",
        "They met only once, in Osaka in 2019.",
        "It was in Osaka in 2019 that the two presidents met.",
        "In 2019 the two presidents met in Osaka.",
        "The presidents, who last met in Osaka in 2019, did not shake hands.",
        "Their last meeting, in Osaka in 2019, ended in a quarrel.",
      ]),
    .init(
      "held | - | - | *",
      [
        "The president met Ambassador Ruth Kimani.",
        "The pope met Rabbi Daniel Katz.",
        "After meeting Foreign Minister Aino Salo, he left the capital.",
        "The chancellor sat down with Prime Minister Ivo Horvat.",
      ]),
  ]
}
