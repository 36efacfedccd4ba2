/// A prompt as libedit wants it: styles enclosed in marks, so that they count as taking no room.
struct PromptMarkup: Equatable {
  /// The lines above the last one, with their line feeds: they are printed, not prompted, because
  /// libedit draws a prompt on one line.
  let above: String
  /// The last line, marked.
  let prompt: String

  init(_ text: String) {
    var above = ""
    var line: [String] = []
    var styles = ""
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if let end = EscapeSequence.end(of: scalars, from: index) {
        styles += String(scalars[index..<end])
        index = end
        continue
      }
      let scalar = scalars[index]
      index = scalars.index(after: index)
      if scalar == "\n" {
        above += line.joined() + styles + "\n"
        line = []
        styles = ""
      } else if scalar == "\t" || !(scalar.value < 0x20 || scalar.value == 0x7F) {
        line.append(styles)
        line.append(String(scalar))
        styles = ""
      }
    }
    if !styles.isEmpty {
      // libedit loses a style that nothing follows: it goes before the last blank.
      if line.last == " " {
        line[line.count - 2] += styles
      } else {
        line += [styles, " "]
      }
    }
    self.above = above
    prompt = line.map { $0.utf8.first == 0x1B ? "\u{1}\($0)\u{1}" : $0 }.joined()
  }
}
