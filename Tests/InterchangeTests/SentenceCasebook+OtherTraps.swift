import ClaimModel
import Verification

extension SentenceCasebook {
  /// More of them: offices, occurrences, groups of people, plans, names, contrary words.
  static let otherTraps: [SentenceCase] = [
    SentenceCase(
      .unverified, "It was the first strike on Sumy since the truce of 18 April.",
      "A strike hit Sumy on 20 April 2025.",
      said: "2025-04-24", told: "2025-04-21"),
    SentenceCase(
      .unverified, "No journalist has been killed in the country since 2019.",
      "A journalist was killed in the country in March 2021."),
    SentenceCase(
      .unverified, "No journalist has been killed in the country since 2019.",
      "A journalist was killed in the country in March 2018."),
    SentenceCase(
      .unverified, "The storm was the deadliest since 1999, killing 31 people.",
      "A storm in 2010 killed 47 people."),
    SentenceCase(
      .unverified, "The storm was the deadliest since 1999, killing 31 people.",
      "The storm, which killed 31 people, was the deadliest since 1999."),
    SentenceCase(
      .unverified, "She is the only woman to have led the bank.",
      "Two women have led the bank."),
    SentenceCase(
      .contradicted, "The last execution in the country took place in 1977.",
      "The last execution in the country took place in 1981."),
    SentenceCase(
      .supported, "Angela Merkel was chancellor until 8 December 2021.",
      "Angela Merkel's term as chancellor ended on 8 December 2021.",
      said: "2022-01-01", told: "2021-12-09"),
    SentenceCase(
      .contradicted, "Angela Merkel was chancellor until 8 December 2020.",
      "Angela Merkel's term as chancellor ended on 8 December 2021.",
      said: "2022-01-01", told: "2021-12-09"),
    SentenceCase(
      .contradicted, "Angela Merkel, the German chancellor, opened the fair in Leipzig.",
      "Angela Merkel was chancellor of Germany from 22 November 2005 to 8 December 2021.",
      said: "2022-03-01", told: "2021-12-09"),
    SentenceCase(
      .contradicted, "Former president Emmanuel Macron spoke in Lyon.",
      "Emmanuel Macron has been president of France since 14 May 2017.",
      said: "2024-03-01", told: "2024-02-01"),
    SentenceCase(
      .unverified, "President Emmanuel Macron spoke in Lyon.",
      "Emmanuel Macron has been president of France since 14 May 2017.",
      said: "2024-03-01", told: "2024-02-01"),
    SentenceCase(
      .unverified, "Mayor Ken Livingstone opened the bridge.",
      "Boris Johnson became mayor of London on 4 May 2008, succeeding Ken Livingstone.",
      said: "2008-06-01", told: "2008-05-05"),
    SentenceCase(
      .contradicted, "Four people were killed and 20 injured in Lviv.",
      "In Lviv 20 people were killed and four injured."),
    SentenceCase(
      .supported, "Four people were killed and 20 injured in Lviv.",
      "In Lviv 20 people were injured; four died."),
    SentenceCase(
      .contradicted, "Three women and five children were killed in Lviv.",
      "Five women and three children were killed in Lviv."),
    SentenceCase(
      .supported, "Five children were among the 11 dead in Lviv.",
      "Eleven people died in Lviv, five of them children."),
    SentenceCase(
      .contradicted, "At least 40 people were injured in Lviv, 12 of them children.",
      "At least 40 people were injured in Lviv, two of them children."),
    SentenceCase(
      .unverified, "12 people were injured in Lviv.",
      "At least 40 people were injured in Lviv, 12 of them children."),
    SentenceCase(
      .unverified, "The death toll in Lviv rose to 15 on Thursday.",
      "Eleven people were killed in Lviv, officials said on Tuesday.",
      said: "2025-04-24", told: "2025-04-22"),
    SentenceCase(
      .contradicted, "Eleven people were killed in Lviv.",
      "The death toll in Lviv rose to 15 on Thursday.",
      said: "2025-04-22", told: "2025-04-24"),
    SentenceCase(
      .contradicted, "The two sides will meet in Doha on 5 May 2025.",
      "The two sides met in Doha on 6 May 2025.",
      said: "2025-05-01", told: "2025-05-07"),
    SentenceCase(
      .supported, "The two sides will meet in Doha on 5 May 2025.",
      "The two sides met in Doha on 5 May 2025.",
      said: "2025-05-01", told: "2025-05-07"),
    SentenceCase(
      .unverified, "The two sides met in Doha on 5 May 2025.",
      "The two sides met in Cairo on 5 May 2025.",
      said: "2025-05-06", told: "2025-05-07"),
    SentenceCase(
      .unverified, "The talks in Doha on 5 May 2025 were called off.",
      "Talks were held in Doha on 12 May 2025.",
      said: "2025-05-06", told: "2025-05-13"),
    SentenceCase(
      .unverified, "The talks in Doha on 5 May 2025 were called off.",
      "Talks were held in Doha on 5 May 2025.",
      said: "2025-05-06", told: "2025-05-13"),
    SentenceCase(
      .supported, "The presidents met in Beijing on 4 February 2022.",
      "On 4 February 2022 the presidents met in the Chinese capital.",
      said: "2022-02-05", told: "2022-02-05"),
    SentenceCase(
      .unverified, "London and Paris signed the pact on 2 November 2010.",
      "Britain and France signed the pact on 2 November 2010.",
      said: "2010-11-03", told: "2010-11-03"),
    SentenceCase(
      .unverified, "Washington imposed sanctions on 12 Russian banks.",
      "The United States imposed sanctions on 12 Russian banks."),
    SentenceCase(
      .contradicted, "Washington imposed sanctions on 12 Russian banks.",
      "The United States imposed sanctions on five Russian banks."),
    SentenceCase(
      .supported, "Fighting broke out in Kyiv on 24 February 2022.",
      "Fighting began in Kiev on 24 February 2022.",
      said: "2022-03-01", told: "2022-03-01"),
    SentenceCase(
      .supported, "The earthquake struck Turkey on 6 February 2023.",
      "On 6 February 2023 an earthquake struck Türkiye.",
      said: "2023-02-10", told: "2023-02-10"),
    SentenceCase(
      .contradicted, "The earthquake struck Turkey on 5 February 2023.",
      "On 6 February 2023 an earthquake struck Türkiye.",
      said: "2023-02-10", told: "2023-02-10"),
    SentenceCase(
      .supported, "The Kremlin said 12 people were injured in Belgorod.",
      "12 people were injured in Belgorod, the Kremlin said."),
    SentenceCase(
      .contradicted, "According to the ministry 12 people were injured in Belgorod.",
      "The ministry said nobody was injured in Belgorod."),
    SentenceCase(
      .contradicted, "The factory employed 300 people in 2019.",
      "The factory employed 3,000 people in 2019."),
    SentenceCase(
      .unverified, "The factory employed 300 people in 2019.",
      "The factory employed 250 people in 2015."),
    SentenceCase(
      .unverified, "Unemployment rose to 5.4 percent in March.",
      "Unemployment fell to 5.4 percent in March."),
    SentenceCase(
      .supported, "The rate rose by 2 percent.",
      "The rate rose to 2 percent."),
    SentenceCase(
      .contradicted, "The ship carried 26,000 tonnes of maize.",
      "The ship carried 62,000 tonnes of maize."),
    SentenceCase(
      .unverified, "The ship carried 26,000 tonnes of maize.",
      "The ship carried 26,000 tonnes of wheat."),
    SentenceCase(
      .supported, "The ship carried 26,000 tonnes of maize.",
      "With 26,000 tonnes of maize on board the ship left Odesa."),
    SentenceCase(
      .contradicted, "Ukraine shot down 40 of 52 drones overnight.",
      "Ukraine shot down 32 of 52 drones overnight."),
    SentenceCase(
      .supported, "Ukraine shot down 40 of 52 drones overnight.",
      "Of 52 drones launched overnight, Ukraine shot down 40."),
    SentenceCase(
      .unverified, "Ukraine shot down 40 drones on Monday night.",
      "Ukraine shot down 32 drones on Wednesday night."),
    SentenceCase(
      .contradicted, "The law was passed by 61 votes to 39.",
      "The law was passed by 51 votes to 49."),
    SentenceCase(
      .unverified, "The law was rejected by 61 votes to 39.",
      "The law was passed by 61 votes to 39."),
    SentenceCase(
      .contradicted, "He won the election with 52 percent.",
      "He lost the election with 48 percent."),
    SentenceCase(
      .contradicted, "The bridge collapsed on 14 August 2018, killing 43 people.",
      "The bridge collapsed on 14 August 2018, killing 34 people.",
      said: "2019-08-14", told: "2019-08-14"),
    SentenceCase(
      .supported, "A man was killed in the shooting in Malmö.",
      "One person died in the shooting in Malmö."),
    SentenceCase(
      .unverified, "A man was killed in the shooting in Malmö.",
      "No one died in the shooting in Malmö; two people were hurt."),
    SentenceCase(
      .supported, "About a dozen people were hurt in the crash.",
      "Eleven people were hurt in the crash."),
    SentenceCase(
      .supported, "Scores of people were hurt in the crash.",
      "The crash left 62 people hurt."),
    SentenceCase(
      .contradicted, "Scores of people were hurt in the crash.",
      "The crash left nine people hurt."),
    SentenceCase(
      .supported, "Several people were hurt in the crash.",
      "Five people were hurt in the crash."),
    SentenceCase(
      .unverified, "Five people were hurt in the crash.",
      "Several people were hurt in the crash."),
    SentenceCase(
      .unverified, "No arrests have been made since the robbery on 3 March 2025.",
      "Police arrested two men over the robbery on 9 March 2025.",
      said: "2025-04-01", told: "2025-03-10"),
    SentenceCase(
      .supported, "The hostages were freed after 42 days, on 12 June 2018.",
      "The hostages were freed on 12 June 2018.",
      said: "2018-06-13", told: "2018-06-13"),
    SentenceCase(
      .unverified, "He was born on 3 May 1961.",
      "He was born in 1961."),
    SentenceCase(
      .supported, "He was born in 1961.",
      "He was born on 3 May 1961."),
    SentenceCase(
      .contradicted, "He was born in 1962.",
      "He was born on 3 May 1961."),
    SentenceCase(
      .contradicted, "Protesters clashed with police in Minsk on 9 August 2020.",
      "Protests took place in Minsk on 10 August 2020.",
      said: "2020-08-12", told: "2020-08-12"),
    SentenceCase(
      .unverified, "The army said it had captured 14 soldiers.",
      "The army said it had lost 14 soldiers."),
    SentenceCase(
      .unverified, "The airline cancelled 300 flights on Friday.",
      "The airline delayed 300 flights on Friday."),
    SentenceCase(
      .contradicted, "Inflation is expected to reach 4 percent in 2025.",
      "Inflation reached 6 percent in 2025.",
      said: "2025-01-01", told: "2026-01-05"),
    SentenceCase(
      .unverified, "The minister denied that 20 soldiers had been killed.",
      "20 soldiers had been killed, the minister confirmed."),
    SentenceCase(
      .unverified, "20 soldiers had been killed, the minister confirmed.",
      "The minister denied that 20 soldiers had been killed."),
    SentenceCase(
      .contradicted, "Seven miners were rescued in Silesia; none died.",
      "Seven miners were rescued in Silesia; two died."),
    SentenceCase(
      .contradicted, "The fire injured 12 firefighters.",
      "The fire injured 21 firefighters."),
    SentenceCase(
      .unverified, "The fire injured 12 firefighters.",
      "The fire injured 21 people."),
    SentenceCase(
      .unverified, "The fire injured 30 firefighters.",
      "The fire injured 21 people."),
  ]
}
