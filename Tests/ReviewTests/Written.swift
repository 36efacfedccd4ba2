import Postmortem
import Review
import Testing

/// A draft out of a text.
func draft(_ text: String) throws -> Draft { try Draft(Array(text.utf8)) }

extension Draft {
  /// The words of a section's parts, a bar between the cells of a row.
  func said(in section: SectionName) -> [String] {
    parts(of: section).map { part in part.cells.map(\.text).joined(separator: "|") }
  }

  /// Sections and the lines they begin on.
  var outline: [String] { sections.map { "\($0.name.rawValue):\($0.line)" } }
}
