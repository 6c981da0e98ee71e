import ClaimModel
import Testing
import Verification

@Suite struct AlgebraTests {
  @Test func daysHaveConverses() {
    var random = RandomStatements(seed: 1)
    for _ in 0..<5_000 {
      let (left, right) = (random.interval(), random.interval())
      #expect(left.relation(to: right).converse == right.relation(to: left))
      #expect(left.relation(to: left) == .same)
      #expect(left.distanceInDays(to: right) == right.distanceInDays(to: left))
    }
  }

  @Test(arguments: [TimeRelation.same, .inside, .contains, .before, .after])
  func daysAreTransitive(_ relation: TimeRelation) {
    var random = RandomStatements(seed: 2)
    let intervals = (0..<60).map { _ in random.interval() }
    for one in intervals {
      for two in intervals where one.relation(to: two) == relation {
        for three in intervals where two.relation(to: three) == relation {
          #expect(one.relation(to: three) == relation)
        }
      }
    }
  }

  @Test func countsHaveConverses() {
    var random = RandomStatements(seed: 3)
    for _ in 0..<5_000 {
      let (left, right) = (random.range(), random.range())
      #expect(left.relation(to: right).converse == right.relation(to: left))
      #expect(left.relation(to: left) == .same)
    }
  }

  @Test(arguments: [CountRelation.same, .inside, .contains, .below, .above])
  func exactCountsAreTransitive(_ relation: CountRelation) {
    var random = RandomStatements(seed: 4)
    let ranges = (0..<80).map { _ in random.range() }.filter { !$0.isApproximate }
    for one in ranges {
      for two in ranges where one.relation(to: two) == relation {
        for three in ranges where two.relation(to: three) == relation {
          #expect(one.relation(to: three) == relation)
        }
      }
    }
  }

  @Test func unboundedCountsAreUnknown() {
    let open = CountRange(min: nil, max: nil)
    #expect(open.relation(to: CountRange(3)) == .unknown)
    #expect(CountRange(3).relation(to: open) == .unknown)
  }

  @Test func placesHaveConverses() {
    for one in RandomStatements.places {
      #expect(one.relation(to: one) == .same)
      for two in RandomStatements.places {
        #expect(one.relation(to: two).converse == two.relation(to: one))
      }
    }
  }

  @Test(arguments: [PlaceRelation.inside, .contains])
  func knownPlacesAreTransitive(_ relation: PlaceRelation) {
    let known = RandomStatements.places.filter { $0.geonameID != nil }
    for one in known {
      for two in known where one.relation(to: two) == relation {
        for three in known where two.relation(to: three) == relation {
          #expect(one.relation(to: three) == relation)
        }
      }
    }
  }

  @Test func participantsHaveConverses() {
    var random = RandomStatements(seed: 5)
    for _ in 0..<3_000 {
      let (left, right) = (random.statement().participants, random.statement().participants)
      #expect(
        ParticipantRelation.relation(left, right).converse
          == ParticipantRelation.relation(right, left))
    }
  }

  @Test func eventTypesHaveConverses() {
    for one in EventType.allCases {
      #expect(one.relation(to: one) == .same)
      for two in EventType.allCases {
        #expect(one.relation(to: two).converse == two.relation(to: one))
      }
    }
  }

  @Test func countedThingsHaveConverses() {
    var random = RandomStatements(seed: 6)
    for _ in 0..<3_000 {
      let (left, right) = (random.count(), random.count())
      #expect(left.counted(to: right).converse == right.counted(to: left))
    }
  }

  @Test func tiesAreSymmetric() {
    var random = RandomStatements(seed: 8)
    for _ in 0..<3_000 {
      let (left, right) = (random.statement().participants, random.statement().participants)
      let tie = ParticipantRelation.tie(left, right)
      #expect(tie == ParticipantRelation.tie(right, left))
      let relation = ParticipantRelation.relation(left, right)
      #expect((tie == .none) == (relation == .none || relation == .unknown))
    }
  }

  @Test func kindsOfEventAreTransitive() {
    for one in EventType.allCases {
      for two in EventType.allCases where one.relation(to: two) == .narrower {
        for three in EventType.allCases where two.relation(to: three) == .narrower {
          #expect(one.relation(to: three) == .narrower)
        }
      }
    }
  }

  @Test func officesAndPeopleHaveConverses() {
    let people = ["Ana Duarte", "Duarte", "Ana Maria Duarte", "Rui Sá", ""]
    let offices = [
      "President", "President of France", "French president", "Foreign Minister", "Minister",
      "former Mayor of Porto", "Deputy Mayor of Porto", "spokesperson", "",
    ]
    let roles = people.flatMap { person in
      offices.map { Role(person: person, office: $0, tenure: .current) }
    }
    for one in roles {
      for two in roles {
        #expect(one.office(to: two).converse == two.office(to: one), "\(one.office), \(two.office)")
        #expect(one.person(to: two) == two.person(to: one), "\(one.person), \(two.person)")
      }
    }
  }

  @Test func effectsHaveConverses() {
    for one in CasualtyEffect.allCases {
      #expect(one.relation(to: one) == .same)
      for two in CasualtyEffect.allCases {
        #expect(one.relation(to: two).converse == two.relation(to: one))
      }
    }
  }

  @Test func gapsGrowWithDistance() {
    let gaps = [0, 1, 3, 4, 31, 32, 4_000].map { TimeGap(days: $0) }
    #expect(gaps == [.touching, .days, .days, .weeks, .weeks, .far, .far])
  }
}
