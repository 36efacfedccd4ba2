/// Builds nodes out of libyaml's events.
///
/// The event interface is used, not libyaml's own document interface, because that one bounds
/// nothing: here depth, aliases and repeated keys are checked while reading, so a hostile text is
/// left as soon as it shows itself.
struct YAMLComposer {
  private let events: YAMLEvents
  private var places: TextPlaces
  private let firstLine: Int
  /// Finished nodes by anchor, with their size once every alias in them is written out.
  private var anchors: [String: (node: YAMLNode, size: Int)] = [:]
  private var size = 0

  /// - Returns: The only document in `bytes`, nil where there is none.
  static func compose(_ bytes: [UInt8], firstLine: Int) throws(YAMLError) -> YAMLNode? {
    try bytes.withUnsafeBufferPointer { buffer throws(YAMLError) in
      guard let events = YAMLEvents(over: buffer) else {
        throw YAMLError(
          message: "There is not enough memory to read this YAML.", line: firstLine, column: 1)
      }
      defer { events.close() }
      var composer = YAMLComposer(
        events: events, places: TextPlaces(buffer), firstLine: firstLine)
      return try composer.document()
    }
  }

  private init(events: YAMLEvents, places: TextPlaces, firstLine: Int) {
    self.events = events
    self.places = places
    self.firstLine = firstLine
  }

  private mutating func document() throws(YAMLError) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try next()
      switch event.kind {
      case .streamEnd: return root
      case .documentStart:
        guard root == nil else {
          throw error("A second document begins here; only one is read.", at: event.index)
        }
        root = try node(try next(), depth: 0)
      case .streamStart, .documentEnd, .alias, .scalar, .sequenceStart, .sequenceEnd,
        .mappingStart, .mappingEnd:
        continue
      }
    }
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(YAMLError) -> YAMLNode {
    let sizeBefore = size
    try count(1, at: event.index)
    let place = places.place(ofScalar: event.index)
    let made: YAMLNode.Value
    switch event.kind {
    case .alias:
      guard let anchored = anchors[event.anchor] else {
        throw error(
          "The alias *\(event.anchor) has no finished anchor &\(event.anchor) before it.",
          at: event.index)
      }
      try count(anchored.size - 1, at: event.index)
      return anchored.node
    case .sequenceStart: made = .sequence(try items(depth: depth + 1, from: event))
    case .mappingStart: made = .mapping(try entries(depth: depth + 1, from: event))
    case .scalar, .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd,
      .mappingEnd:
      made = .scalar(event.text)
    }
    let node = YAMLNode(value: made, line: place.line + firstLine - 1, column: place.column)
    if !event.anchor.isEmpty { anchors[event.anchor] = (node, size - sizeBefore) }
    return node
  }

  private mutating func items(
    depth: Int, from start: YAMLEvent
  ) throws(YAMLError) -> [YAMLNode] {
    try checkDepth(depth, at: start.index)
    var nodes: [YAMLNode] = []
    while true {
      let event = try next()
      if event.kind == .sequenceEnd { return nodes }
      nodes.append(try node(event, depth: depth))
    }
  }

  private mutating func entries(
    depth: Int, from start: YAMLEvent
  ) throws(YAMLError) -> [YAMLNode.Entry] {
    try checkDepth(depth, at: start.index)
    var entries: [YAMLNode.Entry] = []
    var lines: [String: Int] = [:]
    while true {
      let event = try next()
      if event.kind == .mappingEnd { return entries }
      let key = try node(event, depth: depth)
      if let name = key.string, let earlier = lines.updateValue(key.line, forKey: name) {
        throw error(
          "The key \(name.isEmpty ? "\"\"" : name) stands twice, first on line \(earlier);"
            + " keep one of them.", at: event.index)
      }
      entries.append(YAMLNode.Entry(key: key, value: try node(try next(), depth: depth)))
    }
  }

  private mutating func next() throws(YAMLError) -> YAMLEvent {
    switch events.next() {
    case .event(let event): return event
    case .problem(let message, let spot):
      let place =
        switch spot {
        case .scalar(let index): places.place(ofScalar: index)
        case .byte(let offset): places.place(ofByte: offset)
        }
      throw YAMLError(
        message: message, line: place.line + firstLine - 1, column: place.column)
    }
  }

  private mutating func checkDepth(_ depth: Int, at index: Int) throws(YAMLError) {
    guard depth > YAMLNode.deepest else { return }
    throw error("Lists and mappings stand more than \(YAMLNode.deepest) deep here.", at: index)
  }

  private mutating func count(_ nodes: Int, at index: Int) throws(YAMLError) {
    size += nodes
    guard size > YAMLNode.mostNodes else { return }
    throw error(
      "The document grows beyond \(YAMLNode.mostNodes) values here; use fewer aliases.", at: index)
  }

  private mutating func error(_ message: String, at index: Int) -> YAMLError {
    let place = places.place(ofScalar: index)
    return YAMLError(message: message, line: place.line + firstLine - 1, column: place.column)
  }
}
