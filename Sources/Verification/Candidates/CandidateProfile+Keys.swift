extension CandidateProfile {
  private static let allDays: (Int32, Int32) = (.min, .max)

  /// Stands under an area that knows no days, and asks for what does too.
  mutating func addPlain(_ list: CandidateList, _ area: UInt64) {
    let key = list.key(area)
    guard !keys.contains(where: { $0.key == key }) else { return }
    keys.append(CandidateKey(key: key, day: 0))
    asked.append(CandidateRange(key: key, first: 0, last: 0))
  }

  /// Stands under the areas of an event.
  mutating func addEventKeys(_ areas: CandidateAreas, isClaim: Bool) {
    let list = CandidateList(gate)
    let group = EventGroups.groups[Int(gate.event)]
    let day = list == .short || list == .day ? gate.first : 0
    for area in areas.all {
      keys.append(CandidateKey(key: list.key(area, group: group), day: day))
    }
    let rare = isClaim ? EventGroups.rareOfClaim : EventGroups.rareOfRecord
    if !rare[Int(gate.event)].isEmpty {
      keys.append(
        CandidateKey(key: list.key(CandidateAreas.anywhere, group: group), day: day))
    }
    eventKeys = keys.count
  }

  /// Stands under areas whatever its days, as claims of occurrence do and records that repeat them.
  mutating func addOccurrenceKeys(_ areas: CandidateAreas) {
    for area in areas.all {
      keys.append(CandidateKey(key: CandidateList.occurrence.key(area), day: 0))
    }
    eventKeys = keys.count
  }

  // MARK: Asking

  /// Asks for records of the same event.
  mutating func askForRecords(_ areas: CandidateAreas) {
    let event = Int(gate.event)
    let isDate = gate.kind == CandidateGate.dateKind
    let isMeeting = gate.kind == CandidateGate.meetingKind
    let far = EventGroups.farOfClaim[event]
    let window: Int32 = isMeeting && !gate.has(CandidateGate.hasTime) ? 31 : 3
    for area in areas.all {
      // One place has one name, so that this list holds all that share the place.
      let isPlace = area == areas.name && !isDate && !isMeeting
      if !gate.isDated, !isPlace { continue }
      for group in EventGroups.possibleOfClaim[event] {
        ask(
          area, group, within: far.contains(group) && (isDate || isPlace) ? nil : window,
          undated: isPlace)
      }
    }
    for group in EventGroups.rareOfClaim[event] where gate.isDated {
      ask(CandidateAreas.anywhere, group, within: window, undated: false)
    }
  }

  /// Asks for records of events that the claim rules out, and for those that say the same.
  mutating func askForOccurrences(_ areas: CandidateAreas) {
    for area in areas.all {
      asked.append(
        CandidateRange(key: CandidateList.occurrence.key(area), first: 0, last: 0))
      for group in EventGroups.kindsOfClaim[Int(gate.event)] where gate.isDated {
        ask(area, group, within: 0, undated: false)
      }
    }
  }

  /// Asks for claims that the record may bear on, of any kind.
  mutating func askForClaims(_ areas: CandidateAreas) {
    let event = Int(gate.event)
    let far = EventGroups.farOfRecord[event]
    for area in areas.all {
      let occurrences = CandidateList.occurrence.key(area)
      asked.append(CandidateRange(key: occurrences, first: 0, last: 0))
      if !gate.isDated, area != areas.name { continue }
      for group in EventGroups.possibleOfRecord[event] {
        ask(area, group, within: far.contains(group) ? nil : 31, undated: area == areas.name)
      }
    }
    for group in EventGroups.rareOfRecord[event] where gate.isDated {
      ask(CandidateAreas.anywhere, group, within: 31, undated: false)
    }
  }

  /// Asks for an area and group within some days of one's own; nil for any day.
  private mutating func ask(
    _ area: UInt64, _ group: UInt8, within days: Int32?, undated: Bool
  ) {
    var (first, last) = CandidateProfile.allDays
    var firstShort = first
    if let days, gate.isDated {
      (first, last) = (gate.first &- days, gate.last &+ days)
      firstShort = first &- CandidateList.mostDays
    }
    asked.append(
      CandidateRange(key: CandidateList.day.key(area, group: group), first: first, last: last))
    asked.append(
      CandidateRange(
        key: CandidateList.short.key(area, group: group), first: firstShort, last: last))
    asked.append(CandidateRange(key: CandidateList.long.key(area, group: group), first: 0, last: 0))
    if undated {
      asked.append(
        CandidateRange(key: CandidateList.undated.key(area, group: group), first: 0, last: 0))
    }
  }
}
