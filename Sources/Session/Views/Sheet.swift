import Terminal

/// Lines of a picture, none wider than its width.
struct Sheet {
  let width: Int
  let glyphs: Glyphs
  private(set) var lines: [String] = []

  init(width: Int, glyphs: Glyphs) {
    self.width = max(width, Wrap.minimumWidth)
    self.glyphs = glyphs
  }

  /// Adds a text in as many lines as it takes; nothing in it is raw.
  ///
  /// - Parameters:
  ///   - text: Anything.
  ///   - first: What its first line begins with.
  ///   - further: What each further line begins with; `first` if nil.
  mutating func add(_ text: String, first: String = "", further: String? = nil) {
    let visible = Sanitize.visible(text).replacing("\t", with: " ")
    lines += Wrap.lines(visible, width: width, indent: first, hanging: further ?? first)
  }

  /// Adds a line that fits already.
  mutating func add(fitting line: String) { lines.append(line) }
}
