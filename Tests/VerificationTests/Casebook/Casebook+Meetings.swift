extension Casebook {
  /// Who met where and when.
  static let meetings = """
    supported: talks-agree
      meeting: talks; planned; told 2025-05-12; on 2025-05-12/2025-05-18; at Istanbul, Turkey; with Ukraine, Russia
      | talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia, Turkey; graded B1

    supported: talks-agree
      meeting: talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia, Turkey

    supported: talks-agree
      meeting: talks; on 2025-05; at Turkey; with Ukraine, Russia
      | talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia, Turkey

    contradicted: talks-elsewhere
      meeting: talks; on 2025-05-16; at Ankara, Turkey; with Ukraine, Russia
      | talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia, Turkey

    contradicted: talks-elsewhere
      meeting: talks; on 2022-07-13; at Ankara, Turkey; with Russia, Ukraine, Turkey
      | talks; on 2022-07-13; at Istanbul, Turkey; with Russia, Ukraine, Turkey, org United Nations

    unverified:
      meeting: talks; on 2022-07-13; at Istanbul, Turkey; with Russia, Ukraine, Turkey
      | talks; on 2022-06-21; at Moscow, Russia; with Russia, Turkey

    contradicted: talks-another-day
      meeting: talks; on 2025-05-15; at Istanbul, Turkey; with Ukraine, Russia
      | talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia, Turkey

    supported: talks-another-day talks-agree
      meeting: talks; on 2022-03-29; at Istanbul, Turkey; with Ukraine, Russia
      | talks; on 2022-03-30; at Istanbul, Turkey; with Ukraine, Russia
      | talks; on 2022-03-29; at Istanbul, Turkey; with Ukraine, Russia

    unverified:
      meeting: talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | talks; on 2025-06-02; at Istanbul, Turkey; with Ukraine, Russia, Turkey

    supported: talks-during
      meeting: summit; on 2024-07-10; at Washington, United States; with org NATO
      | summit; on 2024-07-09/2024-07-11; at Washington, United States; with org NATO

    contradicted: talks-elsewhere-during
      meeting: summit; on 2024-07-10; at Brussels, Belgium; with org NATO
      | summit; on 2024-07-09/2024-07-11; at Washington, United States; with org NATO

    unverified: talks-time-too-coarse
      meeting: talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | talks; on 2025-05; at Istanbul, Turkey; with Ukraine, Russia

    unverified: talks-place-too-coarse
      meeting: talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | talks; on 2025-05-16; at Turkey; with Ukraine, Russia

    supported: talks-possibly-undated
      meeting: talks; told 2025-05-20; at Istanbul, Turkey
      | talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia, Turkey

    unverified:
      meeting: talks; told 2025-05-20; at Istanbul, Turkey
      | talks; on 2022-03-29; at Istanbul, Turkey; with Ukraine, Russia

    supported: talks-undated
      meeting: talks; told 2025-05-20; at Istanbul, Turkey; with Ukraine
      | talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia, Turkey

    supported: talks-unplaced
      meeting: call; on 2023-02-06; with Joe Biden of United States, Recep Tayyip Erdogan of Turkey
      | talks; on 2023-02-06; with United States, Turkey, Joe Biden of United States, Recep Tayyip Erdoğan of Turkey

    unverified:
      meeting: talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | talks; on 2025-05-16; at Geneva, Switzerland; with India, Pakistan

    unverified:
      meeting: talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | attack; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia

    supported: talks-agree
      meeting: talks; on 2022-07-19; at Tehran, Iran; with Recep Tayyip Erdoğan of Turkey, Putin of Russia
      | talks; on 2022-07-19; at Tehran, Iran; with Russia, Turkey, Iran, Vladimir Putin of Russia, Recep Tayyip Erdogan of Turkey

    unverified: talks-plan-changed
      meeting: talks; planned; told 2025-05-12; on 2025-05-15; at Istanbul, Turkey; with Ukraine, Russia
      | talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia

    unverified: talks-moved
      meeting: talks; planned; on 2025-05-16; at Geneva, Switzerland; with Ukraine, Russia
      | talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia

    unverified: talks-plan-dropped
      meeting: talks; planned; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | talks; cancelled; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia

    contradicted: talks-did-not-happen
      meeting: talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | talks; cancelled; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia

    contradicted: talks-cancelled-yet-held
      meeting: talks; cancelled; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia

    supported: talks-cancelled-both
      meeting: talks; cancelled; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | talks; cancelled; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia

    unverified: talks-only-planned
      meeting: talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | talks; planned; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia

    supported: talks-plan-agrees
      meeting: talks; planned; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | talks; planned; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia

    unverified:
      meeting: talks; planned; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | talks; on 2022-03-29; at Istanbul, Turkey; with Ukraine, Russia

    unverified:
      meeting: talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      | talks; denied; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
    """
}
