/// Whether the text presents its event as fact, plan or possibility.
package enum Modality: String, Hashable, Sendable, CaseIterable {
  case happened
  case planned
  case possible
  case cancelled
  case denied
}
