extension MeetingCorpus {
  /// Who met whom.
  static let participants: [MeetingReading] = [
    .init(
      "held | Lima | - | Peru, Chile",
      [
        "Peru and Chile held talks in Lima.",
        "Peru held talks with Chile in Lima.",
        "Talks between Peru and Chile were held in Lima.",
        "Peruvian and Chilean diplomats met in Lima.",
        "The foreign ministers of Peru and Chile met in Lima.",
        "Peru's trade minister met Chile's envoy in Lima.",
        "A spokesman for Peru met a Chilean general in Lima.",
        "Diplomats from Peru and Chile met in Lima.",
        "Talks in Lima between Peru and Chile ended.",
        "The Peruvian government held talks with a Chilean delegation in Lima.",
      ]),
    .init(
      "held | Lima | - | Ana Reis, Jorge Vidal",
      [
        "President Ana Reis met General Jorge Vidal in Lima.",
        "President Ana Reis and General Jorge Vidal met in Lima.",
        "President Ana Reis held talks with General Jorge Vidal in Lima.",
        "President Ana Reis sat down with General Jorge Vidal in Lima.",
        "Talks between President Ana Reis and General Jorge Vidal were held in Lima.",
        "President Ana Reis hosted General Jorge Vidal in Lima.",
        "President Ana Reis received General Jorge Vidal in Lima.",
        "President Ana Reis praised General Jorge Vidal. The two leaders met in Lima.",
      ]),
    .init(
      "held | - | 2026-05-01/2026-05-31 | Ana Reis, Jorge Vidal; held | Lima | - | Ana Reis, Jorge Vidal",
      [
        "President Ana Reis phoned General Jorge Vidal in May. The pair then met in Lima.",
        "President Ana Reis spoke by phone with General Jorge Vidal in May. Later they met in Lima.",
      ]),
    .init(
      "held | - | 2026-06-15 | Ana Reis, Jorge Vidal",
      [
        "President Ana Reis met General Jorge Vidal on Monday.",
        "President Ana Reis spoke by phone with General Jorge Vidal on Monday.",
        "President Ana Reis spoke to General Jorge Vidal by telephone on Monday.",
        "President Ana Reis, meeting General Jorge Vidal on Monday, offered a truce.",
        "President Ana Reis disagrees with General Jorge Vidal. Both leaders met on Monday.",
      ]),
    .init(
      "held | - | - | Ana Reis, Jorge Vidal",
      [
        "President Ana Reis spoke in Berlin after meeting General Jorge Vidal.",
        "President Ana Reis said in Berlin after meeting General Jorge Vidal that she was tired.",
        "President Ana Reis told reporters in Berlin that she had met General Jorge Vidal.",
        "President Ana Reis has met General Jorge Vidal, officials in Berlin said.",
      ]),
  ]
}
