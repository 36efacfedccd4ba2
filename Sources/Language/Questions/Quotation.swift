/// Cuts the stretch of an answer that is quoted where no question can be formed.
enum Quotation {
  /// The first clause of the first sentence that says anything, at most twelve words, one line.
  static func clause(of sentences: some Sequence<[Word]>) -> (text: String, range: Range<Int>)? {
    for words in sentences {
      let start = Openers(words: words).skip(from: 0, to: words.count)
      guard start < words.count else { continue }
      var end = start
      while end < words.count, end - start < Questions.quotedWords {
        let word = words[end]
        if word.tags.contains(.mark),
          word.spaceBefore || [",", ";", ":", ".", "!", "?", "…"].contains(word.text),
          end > start
        {
          break
        }
        end += 1
      }
      // Never between "did" and "n't".
      while end < words.count, end > start + 1, !words[end].spaceBefore,
        !words[end].tags.contains(.mark)
      {
        end -= 1
      }
      end = max(start + 1, ClauseEnd(words: words).withoutLooseEnd(start, end))
      let range = start..<min(end, words.count)
      let text = plain(Rendering(words: words, sentenceStart: -1).text(range))
      if !text.isEmpty { return (text, Questions.bytes(of: range, words)) }
    }
    return nil
  }

  /// Without quotation marks and control characters, at most 200 bytes.
  private static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "“" || scalar == "”" { continue }
      let isControl =
        scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format || scalar.value == 0x2028
        || scalar.value == 0x2029
      scalars.append(isControl ? " " : scalar)
      count += 1
      if count >= 160 { break }
    }
    return String(scalars)
  }
}
