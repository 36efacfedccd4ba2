import Coach
import Interview
import Language
import Postmortem
import Review

/// Answers that are not judged as text alone: an owner, a day, a row of the timeline.
extension Coaching {
  /// An owner or a day alone goes to its place; a whole item takes the item's.
  func fact(
    _ text: String, _ lines: [String], for target: Target, _ passage: DraftPassage, _ draft: Draft
  ) -> Judgement {
    let isWhole =
      Tokenizer.tokens(in: text).count > 6 && Overlap.share(of: passage.text, in: text) >= 0.4
    if isWhole {
      return weigh(
        draft.edit(passage, to: lines), value: text, for: target, heard: action(text))
    }
    let owner =
      target.way == .owner
      ? ActionItemAnswer.owner(text, names: coach.givenNames) : nil
    let due = ActionItemAnswer.due(text, today: now.date).map(\.description)
    guard let value = target.way == .owner ? owner : due else {
      return .object(
        CoachingObjection(target.finding.rule, target.finding.label, quote: text))
    }
    let place = target.findingPlace?.range ?? passage.range
    guard
      let edit = draft.edit(
        owner: owner, due: target.way == .due || !hasDue(passage) ? due : nil, for: passage,
        at: place, coach: coach)
    else {
      return .object(CoachingObjection(target.finding.rule, target.finding.label, quote: text))
    }
    let both = target.way == .owner && !hasDue(passage) ? [value, due] : [value]
    return weigh(
      edit, value: both.compactMap { $0 }.joined(separator: ", "), for: target, heard: [])
  }

  private func hasDue(_ passage: DraftPassage) -> Bool {
    !coach.action(passage.text, today: now.date).problems.contains(.noDue)
  }

  /// One more row: its time, then what happened.
  func event(_ text: String, for target: Target, _ draft: Draft) -> Judgement {
    let line = TimelineLine(text)
    if let problem = line.problem {
      return .object(
        CoachingObjection(
          "bad-time", .format, quote: text, values: ["problem": problem.description]))
    }
    guard line.hasTime, !line.isTimeBehind, !line.text.isEmpty, text.hasSuffix(line.text) else {
      return .object(CoachingObjection("entry-without-time", .format, quote: text))
    }
    guard let edit = draft.edit(addingEvent: line, typed: text, coach: coach) else {
      return .object(CoachingObjection("entry-without-time", .format, quote: text))
    }
    return weigh(edit, value: text, for: target, heard: said(line.text, in: .timeline))
  }
}
