import Coach
import Prompts

extension Coach {
  /// The coach out of the files inside the executable, read when first asked for.
  static let embedded: Result<Coach, PromptProblems> = Result { () throws(PromptProblems) in
    try Coach(PromptLibrary.embedded)
  }

  /// The coach for an interview.
  ///
  /// `embedded` was looked at before the first answer, and a failure told; files that a build
  /// embeds and its tests load cannot fail later.
  @Sendable static func ready() -> Coach {
    switch embedded {
    case .success(let coach): coach
    case .failure(let problems): preconditionFailure("\(problems)")
    }
  }
}
