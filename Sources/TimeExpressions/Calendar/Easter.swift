internal import ClaimModel

/// The date of Easter Sunday.
enum Easter {
  /// Easter of the Western churches (Meeus, Jones and Butcher); nil outside -9999 to 9999.
  static func western(_ year: Int) -> Day? {
    let a = modulo(year, 19)
    let b = floorDivide(year, 100)
    let c = modulo(year, 100)
    let d = floorDivide(b, 4)
    let e = modulo(b, 4)
    let f = floorDivide(b + 8, 25)
    let g = floorDivide(b - f + 1, 3)
    let h = modulo(19 * a + b - d - g + 15, 30)
    let i = c / 4
    let k = c % 4
    let l = modulo(32 + 2 * e + 2 * i - h - k, 7)
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return Day(year: year, month: n / 31, day: n % 31 + 1)
  }

  /// Easter of the Orthodox churches as a Gregorian date (Meeus, Julian algorithm).
  static func orthodox(_ year: Int) -> Day? {
    let a = modulo(year, 4)
    let b = modulo(year, 7)
    let c = modulo(year, 19)
    let d = modulo(19 * c + 15, 30)
    let e = modulo(2 * a + 4 * b - d + 34, 7)
    let n = d + e + 114
    let shift = floorDivide(year, 100) - floorDivide(year, 400) - 2
    return Day(year: year, month: n / 31, day: n % 31 + 1)?.adding(days: shift)
  }

  private static func modulo(_ dividend: Int, _ divisor: Int) -> Int {
    dividend - floorDivide(dividend, divisor) * divisor
  }
}
