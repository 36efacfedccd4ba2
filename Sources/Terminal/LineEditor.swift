import CEditLine

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A line editor on a terminal, by libedit: its emacs and vi keys, the user's `.editrc`, and on top
/// of them pasted blocks as one text, Alt-Enter for a line feed, Up and Down within a text of several
/// lines, Ctrl-D, Ctrl-C, Ctrl-Z and resizing.
///
/// From the first line on the terminal is in the editor's modes, so that what is typed or pasted
/// ahead is neither echoed nor cut; output goes on as usual. It has its own modes back after the end
/// of input and after termination, after ``releaseTerminal()``, when the editor is freed, and also
/// when the process exits, is killed by a signal that can be caught, or crashes.
public final class LineEditor: LineReading {
  private let editor: OpaquePointer
  private var output: Output

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
    // C strings end at NUL, which a line from elsewhere may hold.
    let result =
      if let prefill {
        cel_read(editor, markup.prompt, String(prefill.filter { $0 != "\0" }))
      } else {
        cel_read(editor, markup.prompt, nil)
      }
    switch result {
    case CEL_INTERRUPTED: return .interrupted
    case CEL_TERMINATED: return .terminated(signal: cel_termination_signal())
    case CEL_TOO_LONG: return .tooLong(limit: CEL_LIMIT)
    case CEL_LINE:
      var length = 0
      let start = cel_text(editor, &length)
      let line = InputLine(bytes: UnsafeRawBufferPointer(start: start, count: length))
      let text = line.text
      if !text.isEmpty, !text.utf8.contains(0) { cel_remember(editor, text) }
      return .line(InputLine(text, isRepaired: text.unicodeScalars.contains("\u{FFFD}")))
    default: return .endOfInput
    }
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
