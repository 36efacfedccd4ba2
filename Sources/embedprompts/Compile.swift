import Coach
import Language
import Prompts

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The coach's tables; whatever is wrong with the files is printed and fails the build.
func compiled(_ texts: [(path: String, text: String)], in folder: String) -> [UInt8] {
  var problems: [PromptError] = []
  // Front matter that cannot be read is told of in every file, not only the first.
  for (path, text) in texts {
    do throws(PromptError) { _ = try PromptFile(path: path, text: text) } catch {
      problems.append(error)
    }
  }
  if problems.isEmpty {
    do throws(PromptProblems) {
      let library = PromptLibrary(texts: texts)
      return try CoachCompiler.compile(CoachCompiler.files(of: library)).bytes
    } catch {
      problems = error.problems
    }
  }
  for problem in problems {
    // A place that is the whole file is its first line, as editors jump there.
    print(
      "\(folder)\(problem.path):\(max(1, problem.line)):\(max(1, problem.column)): error: \(problem.problem)"
    )
  }
  exit(1)
}
