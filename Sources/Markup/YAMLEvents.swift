import CYAML

/// A libyaml parser over bytes that outlive it.
///
/// libyaml keeps a pointer to the parser inside the parser, so it lives at an address of its own.
struct YAMLEvents {
  /// Where a problem lies, in the unit libyaml gives it in.
  enum Spot {
    case scalar(Int)
    case byte(Int)
  }

  /// The outcome of one step.
  enum Step {
    case event(YAMLEvent)
    case problem(String, Spot)
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// - Returns: nil without memory.
  init?(over bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // An empty array may have no address, and libyaml asserts that there is one.
    if let start = bytes.baseAddress {
      yaml_parser_set_input_string(parser, start, bytes.count)
    } else {
      yaml_parser_set_input(
        parser,
        { _, _, _, read in
          read?.pointee = 0
          return 1
        }, nil)
    }
  }

  /// Frees the parser; it must not be used again.
  func close() {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// - Returns: The next event, or what is wrong with the text.
  func next() -> Step {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return problem() }
    defer { yaml_event_delete(&event) }
    return .event(Self.read(event))
  }

  private static func read(_ event: yaml_event_t) -> YAMLEvent {
    let index = Int(event.start_mark.index)
    switch event.type {
    case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, index: index)
    case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, index: index)
    case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, index: index)
    case YAML_ALIAS_EVENT:
      return YAMLEvent(kind: .alias, index: index, anchor: text(event.data.alias.anchor))
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return YAMLEvent(
        kind: .scalar, index: index, anchor: text(scalar.anchor),
        text: String(decoding: bytes, as: UTF8.self))
    case YAML_SEQUENCE_START_EVENT:
      return YAMLEvent(
        kind: .sequenceStart, index: index, anchor: text(event.data.sequence_start.anchor))
    case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .sequenceEnd, index: index)
    case YAML_MAPPING_START_EVENT:
      return YAMLEvent(
        kind: .mappingStart, index: index, anchor: text(event.data.mapping_start.anchor))
    case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mappingEnd, index: index)
    // After the end of the stream libyaml gives empty events.
    default: return YAMLEvent(kind: .streamEnd, index: index)
    }
  }

  private func problem() -> Step {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? ""
    let context = state.context.map { String(cString: $0) } ?? ""
    if state.error == YAML_READER_ERROR {
      return .problem(YAMLProblem.sentence(problem, in: ""), .byte(state.problem_offset))
    }
    // An open quotation or bracket runs on to the end of the text: where it opens helps more.
    let opens = YAMLProblem.isUnclosed(problem) && state.context != nil
    let mark = opens ? state.context_mark : state.problem_mark
    return .problem(YAMLProblem.sentence(problem, in: context), .scalar(Int(mark.index)))
  }

  private static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
