import CEditLine

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A line editor on a terminal, by libedit: its emacs and vi keys, the user's `.editrc`, and on top
/// of them pasted blocks as one text, Alt-Enter or a backslash and Enter for a line feed, Up and Down
/// within a text of several lines, Ctrl-X Ctrl-E, Ctrl-D, Ctrl-C, Ctrl-Z and resizing.
///
/// From the first line on the terminal is in the editor's modes, so that what is typed or pasted
/// ahead is neither echoed nor cut; output goes on as usual. It has its own modes back after the end
/// of input and after termination, after ``releaseTerminal()``, when the editor is freed, and also
/// when the process exits, is killed by a signal that can be caught, or crashes.
public final class LineEditor: LineReading {
  private let editor: OpaquePointer
  private var output: Output
  /// The prompt of the line that was read last, without its styles' marks, and the line.
  private var last: (prompt: String, text: String)?
  /// The number of each kind's history.
  private var kinds = ["": 0]

  public private(set) var unfinished = ""

  /// What the Tab key does.
  public var completer: Completer?

  /// An editor on two terminal descriptors, which stay the caller's.
  ///
  /// Nil if libedit cannot work there. The program's name is what lines of the user's `.editrc` may
  /// start with.
  public init?(input: Int32 = 0, output: Int32 = 1, program: String) {
    guard let editor = cel_create(program, input, output) else { return nil }
    self.editor = editor
    self.output = Output(descriptor: output)
  }

  deinit {
    cel_destroy(editor)
  }

  public var editsInPlace: Bool { true }

  public func readLine(prompt: String, prefill: String?) -> LineInput {
    let markup = PromptMarkup(prompt)
    if !markup.above.isEmpty { output.send(markup.above) }
    installCompleter()
    last = nil
    unfinished = ""
    // C strings end at NUL, which a line from elsewhere may hold.
    let result =
      if let prefill {
        cel_read(editor, markup.prompt, String(prefill.filter { $0 != "\0" }))
      } else {
        cel_read(editor, markup.prompt, nil)
      }
    switch result {
    case CEL_INTERRUPTED:
      // Dropped, not lost: the Up key brings it back.
      remember(lastText.text)
      return .interrupted
    case CEL_TERMINATED:
      unfinished = lastText.text
      return .terminated(signal: cel_termination_signal())
    case CEL_TOO_LONG: return .tooLong(limit: CEL_LIMIT)
    case CEL_EDIT: return .edit(lastText)
    case CEL_LINE:
      let line = lastText
      last = (String(prompt.split(separator: "\n").last ?? ""), line.text)
      return .line(line)
    default: return .endOfInput
    }
  }

  /// The line that was read, with what it had of bytes that are not UTF-8 reported.
  private var lastText: InputLine {
    var length = 0
    let start = cel_text(editor, &length)
    let text = InputLine(bytes: UnsafeRawBufferPointer(start: start, count: length)).text
    return InputLine(text, isRepaired: text.unicodeScalars.contains("\u{FFFD}"))
  }

  public func canPrefill(_ text: String) -> Bool {
    let columns = TerminalWidth.current(output: output.descriptor)
    let height = Int(cel_window_rows(output.descriptor))
    var rows = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      rows += DisplayWidth.of(String(line)) / columns + 1
    }
    // One row for the question, as libedit shows only the end of what does not fit.
    return rows < height || height == 0
  }

  public func complete(with completer: Completer?) {
    self.completer = completer
  }

  public func useHistory(_ kind: String) {
    let number = kinds[kind] ?? min(kinds.count, Int(CEL_HISTORIES) - 1)
    kinds[kind] = number
    cel_use_history(editor, Int32(number))
  }

  public func remember(_ line: String) {
    if !line.isEmpty, !line.utf8.contains(0) { cel_remember(editor, line) }
  }

  public func underline(_ words: String, style: Style) {
    guard style.isEnabled, let last else { return }
    self.last = nil
    let rows = Int(cel_text_rows(editor))
    let lines = Sanitize.visible(last.text).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    guard rows < Int(cel_window_rows(output.descriptor)),
      let marked = Quotation.marked(
        Sanitize.visible(words), in: lines, by: { style.underline($0) })
    else { return }
    output.send(
      "\u{1B}[\(rows)A\r\u{1B}[J\(last.prompt)\(marked.joined(separator: "\n"))\n")
  }

  /// Gives the terminal back until the next line, for another program to run on it.
  public func releaseTerminal() {
    cel_release_terminal(editor)
  }

  private func installCompleter() {
    guard completer != nil else {
      cel_set_completer(editor, nil, nil)
      return
    }
    // The editor never outlives this object, so the pointer is good whenever Tab is pressed.
    cel_set_completer(
      editor,
      { context, before, listing in
        guard let context, let before else { return nil }
        let owner = Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
        guard let completion = owner.completer?(String(cString: before)) else { return nil }
        let list = completion.listing(width: TerminalWidth.current(output: owner.output.descriptor))
        if !list.isEmpty { listing?.pointee = strdup(list) }
        return strdup(completion.insertion)
      },
      Unmanaged.passUnretained(self).toOpaque())
  }
}
