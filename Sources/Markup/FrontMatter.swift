/// A file cut into its front matter and the Markdown below it.
public struct FrontMatter: Sendable, Equatable {
  /// The values between the `---` fences; nil where there are none.
  public let root: YAMLNode?
  /// The Markdown below the closing fence; the whole text where there is no front matter.
  public let body: String
  /// The line of the file on which `body` begins, counted from 1.
  public let bodyLine: Int
  /// The UTF-8 byte of the file at which `body` begins, a byte order mark counted.
  public let bodyOffset: Int

  /// Cuts `text` in two and reads the upper part.
  ///
  /// Where the YAML is broken and the Markdown is wanted all the same, use `FrontMatterCut`.
  ///
  /// - Throws: `YAMLError` where the block is broken, is not a mapping, or is never closed.
  public init(of text: String) throws(YAMLError) {
    let cut = FrontMatterCut(text)
    body = cut.body
    bodyLine = cut.bodyLine
    bodyOffset = cut.bodyOffset
    root = try cut.root()
  }
}
