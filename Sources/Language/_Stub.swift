public enum Questions {
  public static func next(after: String) -> (question: String, clause: Range<Int>) { ("Why was it that \(after)?", 0..<0) }
  public static func first(symptom: String) -> String { "Why \(symptom)?" }
  public static func gap(after: String) -> String { "Why \(after)?" }
  public static func other(than: String) -> String { than }
}
