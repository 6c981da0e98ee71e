/// Why a rule table could not be read, with the place in its file.
package struct RuleTableError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  package enum Code: String, Hashable, Sendable {
    case unknownKeyword
    case unknownFocus
    case unknownSlot
    case slotOutsideFocus
    case unknownRelation
    case unknownOutcome
    case missingField
    case repeatedField
    case repeatedRule
    case badNumber
    case badExample
    /// A gap, a conflict or a rule that never decides.
    case unsound
  }

  package var code: Code
  package var message: String
  /// Line of the file, from 1.
  package var line: Int
  /// Column of the line in Unicode scalars, from 1.
  package var column: Int

  /// `LINE:COLUMN: message`.
  package var description: String { "\(line):\(column): \(message)" }
}
