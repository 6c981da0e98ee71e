extension CasualtyCorpus {
  /// Named and described victims without a number.
  static let singleVictims: [CasualtyReading] = [
    .init(
      "killed 1",
      [
        "The president of the club was shot dead at his home in Cali.",
        "Captain Ana Duarte was killed in action on Tuesday.",
        "Environmental activist Rosa Quispe was murdered in Madre de Dios.",
        "A senior commander was assassinated in Damascus.",
        "The former minister died in custody.",
        "A female ranger was trampled to death by an elephant.",
        "A suspected militant was killed in an encounter in Kupwara.",
        "The bomber died in the explosion.",
        "An unidentified man was found dead near the tracks.",
        "The rapper was gunned down outside a studio.",
        "Her brother was killed in the war.",
        "Lebanon's army said one of its soldiers was killed.",
        "He drowned while trying to save a dog.",
        "She was murdered in 2011.",
        "The killing of a schoolteacher sparked protests.",
        "The assassination of the governor shook the province.",
        "The death of a rickshaw driver in custody led to riots.",
        "His wife was stabbed to death.",
      ]),
    .init(
      "injured 1",
      [
        "A British tourist was injured by a shark.",
        "The goalkeeper was shot in the leg.",
        "Senator Luis Prado was wounded in the attack.",
        "A photographer for the agency was wounded by a rubber bullet.",
      ]),
    .init(
      "missing 1",
      [
        "A Dutch climber is missing on K2.",
        "The pilot is missing.",
      ]),
    .init(
      "captured 1",
      [
        "A Swiss teacher was abducted in Timbuktu.",
        "The judge was kidnapped by armed men.",
        "The bishop is being held hostage.",
      ]),
    .init(
      "rescued 1",
      [
        "A toddler was rescued from the rubble."
      ]),
    .init(
      "sickened 1",
      [
        "A zookeeper was infected with the virus."
      ]),
  ]

  /// The same words where nobody came to harm.
  static let singleVictimsNegative = [
    "The mayor was killed off in the final episode.",
    "The proposal was dead on arrival.",
    "The minister survived an assassination attempt.",
    "A man tried to kill the governor.",
    "The singer was nearly killed on stage.",
    "The court heard that he wanted to kill his brother.",
    "She threatened to shoot the guard.",
    "A plot to assassinate the premier was foiled.",
  ]
}
