extension Casebook {
  /// When something happened.
  static let dates = """
    supported: date-agrees
      date: invasion; on 2022-02; with Russia, Ukraine
      | invasion; on 2022-02-24; at Ukraine; with Russia, Ukraine

    supported: date-agrees
      date: invasion; on 2022; at Ukraine
      | invasion; on 2022-02-24; at Ukraine; with Russia, Ukraine

    supported: date-agrees
      date: conflict; on 2022; with Russia, Ukraine
      | invasion; on 2022-02-24; at Ukraine; with Russia, Ukraine

    unverified: date-too-coarse
      date: invasion; on 2022-02-24; with Russia, Ukraine
      | invasion; on 2022-02; at Ukraine; with Russia, Ukraine

    unverified: date-too-coarse
      date: invasion; on 2022-02-24; with Russia, Ukraine
      | invasion; on 2022; at Ukraine; with Russia, Ukraine

    contradicted: date-refuted-unique
      date: invasion; on 2022-03; with Russia, Ukraine
      | invasion; on 2022-02-24; at Ukraine; with Russia, Ukraine

    contradicted: date-refuted-unique
      date: invasion; on 2021; with Russia, Ukraine
      | invasion; on 2022-02-24; at Ukraine; with Russia, Ukraine

    contradicted: date-refuted-unique
      date: invasion; on 2021; with Russia, Ukraine
      | invasion; on 2022-02; at Ukraine; with Russia, Ukraine

    contradicted: date-refuted-rare
      date: earthquake; on 2023-02-05; at Elbistan, Turkey
      | disaster; on 2023-02-06; at Elbistan, Turkey; graded A1

    supported: date-agrees
      date: earthquake; on 2023-02-06; at Pazarcik, Turkey
      | disaster; on 2023-02-06; at Pazarcik, Turkey

    unverified:
      date: earthquake; on 2023-02-06; at Pazarcik, Turkey
      | disaster; on 2023-02-06; at Elbistan, Turkey

    unverified: date-too-coarse
      date: earthquake; on 2023-02-06; at Pazarcik, Turkey
      | disaster; on 2023-02; at Turkey

    unverified:
      date: earthquake; on 2023-02-05; at Pazarcik, Turkey
      | disaster; on 2023-02-06; at Turkey

    unverified:
      date: earthquake; on 1999-08-17; at Turkey
      | disaster; on 2023-02-06; at Turkey

    unverified:
      date: attack; on 2025-04-21; at Kharkiv, Ukraine
      | attack; on 2025-04-22; at Kharkiv, Ukraine

    supported: date-agrees
      date: attack; on 2025-04-21; at Kharkiv, Ukraine
      | drone attack; on 2025-04-21; at Kharkiv, Ukraine

    supported: date-during
      date: ceasefire; on 2025-04-20; with Russia, Ukraine
      | ceasefire; on 2025-04-19/2025-04-20; with Russia, Ukraine

    supported: date-possibly-during
      date: ceasefire; on 2025-04-20
      | ceasefire; on 2025-04-19/2025-04-20; with Russia, Ukraine

    supported: date-agrees
      date: ceasefire; on 2025-04-18/2025-04-21; with Russia, Ukraine
      | ceasefire; on 2025-04-19/2025-04-20; with Russia, Ukraine

    contradicted: date-refuted-rare
      date: agreement; on 2022-07-21; at Istanbul, Turkey; with Russia, Ukraine
      | agreement; on 2022-07-22; at Istanbul, Turkey; with Russia, Ukraine, Turkey

    supported: date-agrees
      date: agreement; on 2022-07-22; with Russia, Ukraine
      | agreement; on 2022-07-22; at Istanbul, Turkey; with Russia, Ukraine, org United Nations

    unverified: date-too-coarse
      date: agreement; on 2022-07-22; with Russia, Ukraine
      | agreement; on 2022-06/2022-08; with Russia, Ukraine

    contradicted: date-refuted-rare
      date: election; on 2024-07-05; at United Kingdom
      | election; on 2024-07-04; at United Kingdom

    unverified:
      date: election; on 2019-12-12; at United Kingdom
      | election; on 2024-07-04; at United Kingdom

    supported: date-agrees
      date: election; planned; on 2024-07-04; at United Kingdom
      | election; on 2024-07-04; at United Kingdom

    unverified: date-plan-changed
      date: election; planned; on 2024-07-01; at United Kingdom
      | election; on 2024-07-04; at United Kingdom

    unverified:
      date: election; planned; on 2029-05; at United Kingdom
      | election; on 2024-07-04; at United Kingdom

    unverified: date-only-planned
      date: election; on 2024-07-04; at United Kingdom
      | election; planned; on 2024-07-04; at United Kingdom

    contradicted: date-denied-happened
      date: election; cancelled; on 2024-07-04; at United Kingdom
      | election; on 2024-07-04; at United Kingdom

    contradicted: date-did-not-happen
      date: election; on 2024-07-04; at United Kingdom
      | election; cancelled; on 2024-07-04; at United Kingdom

    unverified:
      date: election; on 2024-07-04; at United Kingdom
      | election; denied; on 2024-07-04; at United Kingdom

    supported: date-possibly-agrees
      date: word put; on 2022-04-26; at Moscow, Russia; with org United Nations, Vladimir Putin of Russia
      | talks; on 2022-04-26; at Moscow, Russia; with org United Nations, Russia, Vladimir Putin of Russia

    contradicted: date-refuted-act
      date: word dock; on 2011-11; at Beirut, Lebanon; says "the freighter Rhosus docked here in November 2011"
      | word dock; on 2013-11; at Beirut, Lebanon; text "The freighter Rhosus docked in Beirut in November 2013."

    unverified:
      date: word dock; on 2011-11; at Beirut, Lebanon; says "the freighter Meltem docked here in November 2011"
      | word dock; on 2013-11; at Beirut, Lebanon; text "The freighter Rhosus docked in Beirut in November 2013."

    supported: date-agrees
      date: word declare; on 2023-02-07; at Turkey
      | word declare; on 2023-02-07; at Turkey

    unverified:
      date: flood; on 2024-10-29; at Valencia, Spain
      | flood; on 2024-10-29; at Valencia, Venezuela

    unverified:
      date: flood; on 2024-10-29; at Valencia, Spain
      | flood; at Valencia, Spain

    unverified:
      date: flood; at Valencia, Spain
      | flood; on 2024-10-29; at Valencia, Spain

    supported: date-possibly-agrees
      date: explosion; on 2020-08-04; at Beirut, Lebanon
      | disaster; on 2020-08-04; at Beirut, Lebanon

    unverified:
      date: invasion; on 2022-02; with Russia
      | attack; on 2025-04-22; at Mykolaiv, Ukraine; with Russia

    supported: date-agrees
      date: bombing; on 2005-02-14; at Beirut, Lebanon
      | attack; on 2005-02-14; at Beirut, Lebanon
    """
}
