import JSONText
import Postmortem
import Teaching

extension JSONValue {
  /// A record as the journal of the lessons keeps it, with the time it was made.
  init(_ record: TeachingRecord, at moment: Moment) {
    var members: [Member]
    switch record {
    case .input(let key, .answer(let text)):
      members = [Member("answer", .string(text)), Member("key", .string(key))]
    case .input(let key, .command(let line)):
      members = [Member("command", .string(line)), Member("key", .string(key))]
    case .done(let key): members = [Member("done", .string(key))]
    case .parked(let key): members = [Member("parked", .string(key))]
    case .failed(let rule): members = [Member("failed", .string(rule))]
    case .drilled(let key, let clean):
      members = [Member("drilled", .string(key)), Member("clean", .bool(clean))]
    case .reset(let lesson): members = [Member("reset", JSONValue(lesson))]
    }
    members.append(Member("at", .string(moment.stamp(.extended))))
    self = .object(members)
  }
}

extension TeachingRecord {
  /// A record of the journal, and when it was made; nil where it is none.
  static func read(_ json: JSONValue) -> (record: TeachingRecord, at: Moment)? {
    guard let at = json["at"]?.string.flatMap(Moment.init(stamp:)) else { return nil }
    let record: TeachingRecord
    if let key = json["key"]?.string, let text = json["answer"]?.string {
      record = .input(key: key, .answer(text))
    } else if let key = json["key"]?.string, let line = json["command"]?.string {
      record = .input(key: key, .command(line))
    } else if let key = json["done"]?.string {
      record = .done(key: key)
    } else if let key = json["parked"]?.string {
      record = .parked(key: key)
    } else if let rule = json["failed"]?.string {
      record = .failed(rule: rule)
    } else if let key = json["drilled"]?.string {
      record = .drilled(key: key, clean: json["clean"] == .bool(true))
    } else if let lesson = json["reset"] {
      record = .reset(lesson: lesson.string)
    } else {
      return nil
    }
    return (record, at)
  }
}

extension Moment {
  /// Days since 1970, in UTC.
  var day: Int { Int((Double(secondsSinceEpoch) / 86_400).rounded(.down)) }
}
