import Language
import Postmortem

/// Rules as `FlatWriter` takes them, so that none has to be read from its file at start.
extension Rule {
  static func write(_ rules: [Rule], to writer: inout FlatWriter) {
    writer.write(count: rules.count)
    for rule in rules { rule.write(to: &writer) }
  }

  static func read(_ reader: inout FlatReader) -> [Rule] {
    var rules: [Rule] = []
    for _ in 0..<max(0, reader.count()) where reader.isWhole {
      if let rule = Rule(&reader) { rules.append(rule) }
    }
    return rules
  }

  private func write(to writer: inout FlatWriter) {
    for text in [id, title, source ?? "", silence ?? "", adjustedIn ?? ""] { writer.write(text) }
    writer.write([
      Self.number(of: label), Self.number(of: level), (hasOwnLevel ? 1 : 0) | (isTeams ? 2 : 0),
    ])
    writer.write(places.map(Self.number))
    writer.write(sections.map(Self.number))
    writer.write(aliases)
    writer.write(challenges)
    Condition.write(conditions, to: &writer)
    Condition.write(guards, to: &writer)
    writer.write(file.path)
    writer.write(count: file.bodyLine)
    writer.write(file.body)
  }

  /// nil where a label or level has a number that none has.
  private init?(_ reader: inout FlatReader) {
    id = reader.text()
    title = reader.text()
    // None of these is ever empty.
    let texts = [reader.text(), reader.text(), reader.text()].map { $0.isEmpty ? nil : $0 }
    (source, silence, adjustedIn) = (texts[0], texts[1], texts[2])
    let signs = reader.table(of: UInt8.self)
    places = Self.cases(reader.table(of: UInt8.self))
    sections = Self.cases(reader.table(of: UInt8.self))
    aliases = reader.texts()
    challenges = reader.texts()
    conditions = Condition.read(&reader)
    guards = Condition.read(&reader)
    let path = reader.text()
    let bodyLine = reader.count()
    file = RuleFile(path: path, body: reader.text(), bodyLine: bodyLine, places: places)
    guard signs.count == 3, let label: Label = Self.value(signs[0]),
      let level: Level = Self.value(signs[1])
    else { return nil }
    self.label = label
    self.level = level
    hasOwnLevel = signs[2] & 1 != 0
    isTeams = signs[2] & 2 != 0
  }

  /// The number of a case among all of its type: a raw value would have to be looked up.
  private static func number<Value: CaseIterable & Equatable>(of value: Value) -> UInt8 {
    UInt8(truncatingIfNeeded: Array(Value.allCases).firstIndex(of: value) ?? 0)
  }

  private static func value<Value: CaseIterable>(_ number: UInt8) -> Value? {
    Value.allCases.dropFirst(Int(number)).first
  }

  private static func cases<Value: CaseIterable>(_ numbers: FlatTable<UInt8>) -> [Value] {
    numbers.indices.compactMap { value(numbers[$0]) }
  }
}

extension Condition {
  /// Each as three numbers a term: its class, its marks, and what stands before it.
  fileprivate static func write(_ conditions: [Condition], to writer: inout FlatWriter) {
    writer.write(count: conditions.count)
    for condition in conditions {
      var numbers: [Int32] = []
      for group in condition.groups {
        for (index, term) in group.terms.enumerated() {
          numbers.append(Int32(truncatingIfNeeded: term.classNumber))
          numbers.append((term.strongOnly ? 1 : 0) | (term.asSubject ? 2 : 0))
          numbers.append((index == 0 ? 1 : 0) | (group.ordered[index] ? 2 : 0))
        }
      }
      writer.write(numbers)
    }
  }

  fileprivate static func read(_ reader: inout FlatReader) -> [Condition] {
    var conditions: [Condition] = []
    for _ in 0..<max(0, reader.count()) where reader.isWhole {
      let numbers = reader.table(of: Int32.self)
      var groups: [Group] = []
      for index in stride(from: 0, to: numbers.count - 2, by: 3) {
        if numbers[index + 2] & 1 != 0 { groups.append(Group(terms: [], ordered: [])) }
        guard let last = groups.indices.last else { continue }
        groups[last].terms.append(
          Term(
            classNumber: Int(numbers[index]), strongOnly: numbers[index + 1] & 1 != 0,
            asSubject: numbers[index + 1] & 2 != 0))
        groups[last].ordered.append(numbers[index + 2] & 2 != 0)
      }
      conditions.append(Condition(groups: groups))
    }
    return conditions
  }
}
