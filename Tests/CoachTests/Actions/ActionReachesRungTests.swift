import Coach
import Prompts
import Testing

@Suite struct ActionReachesRungTests {
  @Test(arguments: [
    (
      "Nothing in CI compares replicas times pool size with max_connections.",
      "CI fails when replicas x pool exceeds max_connections", true
    ),
    ("The runbook does not mention the valve.", "Write the page about the valve", true),
    ("The runbook does not mention the valve.", "Add the bypass to the handbook", true),
    ("Any role can delete a namespace.", "Admission policy denies deleting prod", true),
    ("Nobody is told when an export stays empty.", "Alert on zero rows at 05:00", true),
    ("The prompt shows no host name.", "Production shells show the hostname in red", true),
    ("retry_limit defaults to none.", "Cap retries at 3", true),
    ("The two plugs look alike.", "Different colours for the plugs", true),
    ("The deploy tool accepts any image.", "Order coffee for the kitchen", false),
    ("Nothing limits the size of an upload.", "Refund Ms. Petrov", false),
    ("The certificate has no owner.", "New chairs for the office", false),
    ("Nothing limits the size of an upload.", "", false),
    ("", "Cap the upload", false),
  ])
  func tellsWhetherAnActionCutsARung(rung: String, action: String, meets: Bool) throws {
    let coach = try SharedCoach.get()
    #expect(coach.actionMeets(rung: rung, question: "Why did it stop?", action: action) == meets)
  }

  @Test func countsTheWordsOfTheQuestion() throws {
    let coach = try SharedCoach.get()
    #expect(
      coach.actionMeets(
        rung: "Nobody thought of it.", question: "Why did the pump run dry?",
        action: "The pump stops below 5 litres"))
  }

  @Test func leavesTheOwnerAndTheDayOut() throws {
    let coach = try SharedCoach.get()
    #expect(
      !coach.actionMeets(
        rung: "The upload is unbounded since 12 June.", question: "Why?",
        action: "Paint the hall (Upload team, 12 June)"))
  }
}
