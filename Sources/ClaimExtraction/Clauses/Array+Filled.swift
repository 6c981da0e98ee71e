extension Array {
  /// An array of equal elements.
  ///
  /// The standard library's own initializer is not made for each kind of element: it looks up types
  /// as it runs, which takes longer than filling the few places that a sentence needs.
  init(filledWith element: Element, count: Int) {
    self.init()
    reserveCapacity(count)
    for _ in 0..<count { append(element) }
  }
}
