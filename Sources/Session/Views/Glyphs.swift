#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What pictures are drawn with.
///
/// Every mark comes with its word, so that nothing hangs on a glyph.
enum Glyphs: Sendable, CaseIterable {
  /// Box drawing, shades, ✅ and ❌.
  case unicode
  /// Seven-bit characters, for terminals that show no others.
  case ascii
  /// No picture at all, the same said in words: for screen readers and logs.
  case words

  /// What this terminal can show.
  static func current(plain: Bool = false) -> Glyphs {
    func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    let isPlain = plain || value("PUSHBACK_PLAIN").map { !$0.isEmpty && $0 != "0" } ?? false
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(value).first { !$0.isEmpty }
    return Glyphs(isPlain: isPlain, term: value("TERM"), locale: locale)
  }

  /// - Parameters:
  ///   - isPlain: Whether plain lines were asked for.
  ///   - term: `TERM`.
  ///   - locale: The first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set.
  init(isPlain: Bool, term: String?, locale: String?) {
    if isPlain || term == "dumb" {
      self = .words
    } else {
      self = Self.isUTF8(locale) ? .unicode : .ascii
    }
  }

  /// Whether a locale's name says that text is UTF-8: `C.UTF-8`, `de_DE.utf8`.
  static func isUTF8(_ locale: String?) -> Bool {
    let name = locale?.lowercased() ?? ""
    return name.contains("utf-8") || name.contains("utf8")
  }

  private var isUnicode: Bool { self == .unicode }

  var good: String { pick("✅", "[ok]", "") }
  var bad: String { pick("❌", "[no]", "") }
  var arrow: String { pick("→", "->", "to") }
  func quoted(_ text: String) -> String { isUnicode ? "“\(text)”" : "\"\(text)\"" }

  /// Puts a mark before its word.
  func marked(_ mark: String, _ word: String) -> String { mark.isEmpty ? word : "\(mark) \(word)" }

  func pick(_ unicode: String, _ ascii: String, _ words: String) -> String {
    switch self {
    case .unicode: unicode
    case .ascii: ascii
    case .words: words
    }
  }
}
