/// A season of the northern hemisphere, in whole months as meteorology has them.
///
/// A season is that of the northern hemisphere whatever the dateline, since nothing in a text tells
/// for sure where its writer's readers live; compare days of southern seasons with care.
/// Winter belongs to the year in which it begins: 2021-WI is December 2021 to February 2022.
enum Season: String, Sendable, CaseIterable {
  case spring = "SP"
  case summer = "SU"
  case autumn = "FA"
  case winter = "WI"

  /// 0 for spring to 3 for winter.
  var number: Int {
    switch self {
    case .spring: 0
    case .summer: 1
    case .autumn: 2
    case .winter: 3
    }
  }
}
