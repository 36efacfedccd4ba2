/// What the command line asks for.
struct Options {
  static let help = """
    Usage: benchmark [--program PATH] [--reference PATH] [--interpreter PATH] [--runs N] [--keys N]
                     [--conversation FILE] [--interviews N] [--draft FILE]
                     [--kilobytes N] [--judgements N] [--searcher PATH] [-- ARGUMENT...]

      --program PATH       the pushback to measure (.build/release/pushback)
      --reference PATH     the shell whose first prompt it is compared with (sqlite3)
      --interpreter PATH   a second one, started with -q; left out where it is missing (python3)
      --keys N             how many keys are typed at each prompt (500; 0: none)
      --runs N             how often each is started for its first prompt (41; 0: not at all)
      --conversation FILE  an interview for --protocol jsonl, one JSON input a line; lines that are
                           events are skipped
      --interviews N       how often that interview is held (8)
      --draft FILE         a draft to review, alone and many times over
      --kilobytes N        how much text is judged (2000; 0: none)
      --judgements N       how often ten long texts are judged (40)
      --searcher PATH      the ripgrep that searches the same text (rg)
      ARGUMENT...          further arguments of `pushback draft`
    """

  /// Whether the second shell is there.
  var hasInterpreter: Bool {
    (try? Child.onPipes([interpreter, "-c", ""], environment: Self.searchPath)).map {
      $0.readToEnd()
      $0.stop()
      return true
    } ?? false
  }

  private static let searchPath = ["PATH=/usr/local/bin:/usr/bin:/bin"]

  var program = ".build/release/pushback"
  var reference = "sqlite3"
  var interpreter = "python3"
  var runs = 41
  var keys = 500
  var conversation: String?
  var interviews = 8
  var draft: String?
  var kilobytes = 2000
  var judgements = 40
  var searcher = "rg"
  var arguments: [String] = []
  var wantsHelp = false

  init(_ words: [String]) throws {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--program": program = try Self.value(of: word, &rest)
      case "--reference": reference = try Self.value(of: word, &rest)
      case "--interpreter": interpreter = try Self.value(of: word, &rest)
      case "--keys": keys = try Self.number(of: word, &rest)
      case "--runs": runs = try Self.number(of: word, &rest)
      case "--conversation": conversation = try Self.value(of: word, &rest)
      case "--interviews": interviews = try Self.number(of: word, &rest)
      case "--draft": draft = try Self.value(of: word, &rest)
      case "--kilobytes": kilobytes = try Self.number(of: word, &rest)
      case "--judgements": judgements = try Self.number(of: word, &rest)
      case "--searcher": searcher = try Self.value(of: word, &rest)
      case "--help", "-h": wantsHelp = true
      case "--":
        arguments = Array(rest)
        return
      default: throw Obstacle("unknown option \(word)\n\(Self.help)")
      }
    }
  }

  private static func value(of option: String, _ rest: inout ArraySlice<String>) throws -> String {
    guard let value = rest.popFirst() else { throw Obstacle("\(option) wants a value") }
    return value
  }

  private static func number(of option: String, _ rest: inout ArraySlice<String>) throws -> Int {
    let text = try value(of: option, &rest)
    guard let number = Int(text), (0...100_000).contains(number) else {
      throw Obstacle("\(option) wants a number, not \(text)")
    }
    return number
  }
}
