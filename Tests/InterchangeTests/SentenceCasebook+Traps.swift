import ClaimModel
import Verification

extension SentenceCasebook {
  /// Pairs of sentences that sound alike: another strike on the same city, another round of talks, a
  /// running total, a plan, a denial, a part of the whole.
  static let traps: [SentenceCase] = [
    SentenceCase(
      .unverified, "A drone strike on Odesa on 14 April 2025 killed three people.",
      "A drone strike on Odesa on 18 April 2025 killed five people."),
    SentenceCase(
      .unverified, "A drone strike on Odesa on Monday killed three people.",
      "On Friday, 18 April 2025, a drone strike on Odesa killed five people."),
    SentenceCase(
      .contradicted, "Russia and Ukraine held a second round of talks in Istanbul on 2 June 2025.",
      "Russia and Ukraine held a first round of talks in Istanbul on 16 May 2025.",
      said: "2025-06-03", told: "2025-05-17"),
    SentenceCase(
      .supported, "Russian and Ukrainian delegations met in Istanbul on 2 June 2025.",
      "Delegations of Ukraine and Russia met in Istanbul on 2 June 2025 for a second round of "
        + "talks.",
      said: "2025-06-03", told: "2025-06-03"),
    SentenceCase(
      .unverified, "The attack killed 12 people.",
      "Attacks have killed 340 people in Ukraine since January."),
    SentenceCase(
      .unverified, "Since January, attacks on Kherson have killed 212 people.",
      "An attack on Kherson killed 4 people on 20 April 2025."),
    SentenceCase(
      .contradicted, "The flood killed 158 people.",
      "The flood has now killed 205 people.",
      said: "2024-10-31", told: "2024-11-01"),
    SentenceCase(
      .unverified, "The blast injured 14 people.",
      "The blast killed 14 people."),
    SentenceCase(
      .contradicted, "The blast killed 14 people.",
      "The blast injured 14 people; nobody was killed."),
    SentenceCase(
      .contradicted, "No one was killed in the blast in Riga on Monday.",
      "Two people were killed in the blast in Riga on Monday."),
    SentenceCase(
      .contradicted, "Six children were among the dead in the strike on Sumy.",
      "The strike on Sumy killed 34 people, including two children."),
    SentenceCase(
      .supported, "Two children were among the 34 people killed in Sumy.",
      "The strike on Sumy killed 34 people, including two children."),
    SentenceCase(
      .unverified, "The strike on Sumy killed two people.",
      "The strike on Sumy killed 34 people, including two children."),
    SentenceCase(
      .unverified, "34 children were killed in Sumy.",
      "The strike on Sumy killed 34 people, including two children."),
    SentenceCase(
      .supported, "The crash injured 40 people, of whom nine are in a serious condition.",
      "Forty people were injured in the crash, nine of them seriously."),
    SentenceCase(
      .contradicted, "The crash injured nine people.",
      "Forty people were injured in the crash, nine of them seriously."),
    SentenceCase(
      .unverified, "The two presidents met in Geneva on 16 June 2021.",
      "The two presidents met in Geneva in June 2021.",
      said: "2021-06-17", told: "2021-06-30"),
    SentenceCase(
      .supported, "The two presidents met in Geneva in June 2021.",
      "The two presidents met in Geneva on 16 June 2021.",
      said: "2021-06-30", told: "2021-06-17"),
    SentenceCase(
      .contradicted, "The two presidents met in Geneva in July 2021.",
      "The two presidents met in Geneva on 16 June 2021.",
      said: "2021-07-30", told: "2021-06-17"),
    SentenceCase(
      .supported, "The parliament in Tbilisi passed the law late on Tuesday.",
      "Georgia's parliament passed the law in Tbilisi on Tuesday evening.",
      said: "2024-05-15", told: "2024-05-15"),
    SentenceCase(
      .unverified, "Foreign ministers met in Doha on 5 May 2025.",
      "Foreign ministers plan to meet in Doha on 5 May 2025.",
      said: "2025-05-06", told: "2025-05-01"),
    SentenceCase(
      .unverified, "Foreign ministers met in Doha on 5 May 2025.",
      "The meeting of foreign ministers in Doha on 5 May 2025 was cancelled.",
      said: "2025-05-06", told: "2025-05-05"),
    SentenceCase(
      .unverified, "Israel struck a hospital in Gaza on 10 April 2025.",
      "The Israeli army denied that it had struck a hospital in Gaza on 10 April 2025."),
    SentenceCase(
      .supported, "The minister said 15 soldiers were killed near Kupiansk.",
      "15 soldiers were killed near Kupiansk, the minister said."),
    SentenceCase(
      .unverified, "15 soldiers were killed near Kupiansk.",
      "The army denied that 15 soldiers were killed near Kupiansk."),
    SentenceCase(
      .supported, "Friedrich Merz became chancellor of Germany on 6 May 2025.",
      "Friedrich Merz took office as German chancellor on 6 May 2025.",
      said: "2025-05-07", told: "2025-05-07"),
    SentenceCase(
      .contradicted, "Friedrich Merz became chancellor of Germany on 8 May 2025.",
      "Friedrich Merz took office as German chancellor on 6 May 2025.",
      said: "2025-05-09", told: "2025-05-07"),
    SentenceCase(
      .contradicted, "Olaf Scholz, the German chancellor, spoke in Berlin.",
      "Olaf Scholz was chancellor of Germany from 8 December 2021 to 6 May 2025.",
      said: "2025-06-01", told: "2025-05-07"),
    SentenceCase(
      .supported, "President Volodymyr Zelenskyy met Keir Starmer in London on 10 January 2025.",
      "On 10 January 2025 Keir Starmer received Volodymyr Zelensky in London.",
      said: "2025-01-11", told: "2025-01-11"),
    SentenceCase(
      .supported, "Muammar Gaddafi was killed near Sirte on 20 October 2011.",
      "Moammar Gadhafi was killed in Sirte, Libya, on 20 October 2011.",
      said: "2011-10-21", told: "2011-10-21"),
    SentenceCase(
      .supported, "A car bomb exploded in Turkey on 13 March 2016, killing 37 people.",
      "On 13 March 2016 a car bomb in Ankara killed 37 people.",
      said: "2016-03-14", told: "2016-03-14"),
    SentenceCase(
      .unverified, "A car bomb exploded in Ankara on 13 March 2016.",
      "A car bomb exploded in Turkey on 13 March 2016.",
      said: "2016-03-14", told: "2016-03-14"),
    SentenceCase(
      .unverified, "A car bomb exploded in Istanbul on 13 March 2016.",
      "A car bomb exploded in Ankara on 13 March 2016.",
      said: "2016-03-14", told: "2016-03-14"),
    SentenceCase(
      .contradicted, "There have been no talks between Russia and Ukraine since March 2022.",
      "Russia and Ukraine held talks in Istanbul on 16 May 2025.",
      said: "2025-06-01", told: "2025-05-17"),
    SentenceCase(
      .unverified, "There have been no talks between Russia and Ukraine since March 2022.",
      "Russia and Ukraine held talks in Istanbul on 29 March 2022.",
      said: "2025-05-01", told: "2022-03-30"),
    SentenceCase(
      .unverified,
      "It was the first meeting of Biden and Putin since 2011, held in Geneva on 16 "
        + "June 2021.",
      "Biden and Putin met in Moscow in March 2013.",
      said: "2021-06-17", told: "2013-03-17"),
    SentenceCase(
      .unverified, "The attack was the deadliest on Kharkiv since 2022.",
      "An attack on Kharkiv on 5 October 2023 killed 59 people.",
      said: "2025-04-22", told: "2023-10-06"),
    SentenceCase(
      .supported, "The attack on Dnipro happened on 1 March 2025.",
      "The attack on Dnipro happened in the night of 28 February to 1 March 2025.",
      said: "2025-03-02", told: "2025-03-02"),
    SentenceCase(
      .contradicted, "The dam broke on 16 June 2023.",
      "The dam broke on 6 June 2023.",
      said: "2023-06-20", told: "2023-06-07"),
    SentenceCase(
      .contradicted, "The bridge opened in 1976.",
      "The bridge opened in 1967.",
      said: "2018-08-15", told: "2018-08-15"),
    SentenceCase(
      .contradicted, "The company employs 4,500 people in Leeds.",
      "The company employs 5,400 people in Leeds."),
    SentenceCase(
      .contradicted, "Turnout was 61 percent.",
      "Turnout was 16 percent."),
    SentenceCase(
      .unverified, "The company lost 20 million euros in 2023.",
      "The company lost 35 million euros in 2024."),
    SentenceCase(
      .unverified, "In Kharkiv 12 people were killed.",
      "In Dnipro 12 people were killed."),
    SentenceCase(
      .unverified, "Ten people were killed in Paris.",
      "Ten people were arrested in Paris."),
    SentenceCase(
      .supported, "Police arrested eleven men in Lyon on 3 May 2024.",
      "Eleven men were detained by police in Lyon on 3 May 2024.",
      said: "2024-05-04", told: "2024-05-04"),
    SentenceCase(
      .unverified, "About 300 homes were damaged and 50 destroyed.",
      "About 300 homes were damaged."),
    SentenceCase(
      .contradicted, "50 homes were destroyed in the fire.",
      "In the fire 300 homes were damaged and 20 destroyed."),
    SentenceCase(
      .contradicted, "In the fire 50 homes were destroyed.",
      "The fire destroyed 20 homes."),
    SentenceCase(
      .unverified, "The president said he will not resign.",
      "The president resigned on 4 May 2025.",
      said: "2025-05-01", told: "2025-05-05"),
    SentenceCase(
      .contradicted, "The ferry sank in 1993 with the loss of 852 lives.",
      "The ferry sank on 28 September 1994; 852 people died.",
      said: "2019-01-01", told: "1995-01-01"),
    SentenceCase(
      .unverified, "Nobody was injured.",
      "Two people were killed."),
    SentenceCase(
      .contradicted, "Nobody was injured in the fire in Porto.",
      "Three people were injured in the fire in Porto."),
    SentenceCase(
      .supported, "At least three people were injured in the fire in Porto.",
      "Four people were injured in the fire in Porto."),
    SentenceCase(
      .unverified, "The court sentenced him to six years in prison.",
      "The court sentenced him to nine years in prison."),
    SentenceCase(
      .supported, "The treaty was signed by 12 countries in Rome in March.",
      "On 25 March twelve countries signed the treaty in Rome.",
      said: "1957-03-30", told: "1957-03-30"),
    SentenceCase(
      .contradicted, "The treaty was signed by 12 countries in Rome in March.",
      "On 25 March six countries signed the treaty in Rome.",
      said: "1957-03-30", told: "1957-03-30"),
    SentenceCase(
      .unverified, "Three of the five hostages were freed.",
      "Five hostages were freed."),
    SentenceCase(
      .unverified, "All five hostages were freed.",
      "Three of the five hostages were freed."),
    SentenceCase(
      .unverified, "The death toll rose to 57.",
      "The death toll stood at 43 on Sunday."),
    SentenceCase(
      .unverified, "The death toll rose to 57.",
      "The final death toll was 51.",
      said: "2025-04-22", told: "2025-06-22"),
  ]
}
