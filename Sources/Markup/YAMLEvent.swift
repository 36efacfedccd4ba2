/// What libyaml found next.
struct YAMLEvent {
  /// The kinds of event that build nodes.
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias
    case scalar
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
  }

  var kind: Kind
  /// Where it begins, in Unicode scalars from the start of the text: libyaml counts those.
  var index: Int
  /// The anchor it sets, or the one an alias names; empty for none.
  var anchor = ""
  /// A scalar's text.
  var text = ""
}
