import Testing

@testable import Language

@Suite struct QuestionMorphologyTests {
  @Test(
    "inflects regular and irregular verbs",
    arguments: [
      ("write", "writes", "wrote", "written", "writing"),
      ("push", "pushes", "pushed", "pushed", "pushing"),
      ("retry", "retries", "retried", "retried", "retrying"),
      ("drop", "drops", "dropped", "dropped", "dropping"),
      ("open", "opens", "opened", "opened", "opening"),
      ("commit", "commits", "committed", "committed", "committing"),
      ("cancel", "cancels", "cancelled", "cancelled", "cancelling"),
      ("panic", "panics", "panicked", "panicked", "panicking"),
      ("die", "dies", "died", "died", "dying"),
      ("agree", "agrees", "agreed", "agreed", "agreeing"),
      ("limit", "limits", "limited", "limited", "limiting"),
      ("queue", "queues", "queued", "queued", "queuing"),
      ("equip", "equips", "equipped", "equipped", "equipping"),
      ("offer", "offers", "offered", "offered", "offering"),
      ("deploy", "deploys", "deployed", "deployed", "deploying"),
      ("relay", "relays", "relayed", "relayed", "relaying"),
      ("overwrite", "overwrites", "overwrote", "overwritten", "overwriting"),
      ("roll back", "rolls back", "rolled back", "rolled back", "rolling back"),
    ])
  func inflectsVerbs(base: String, third: String, past: String, participle: String, gerund: String)
  {
    #expect(
      Verb.forms(of: base)
        == VerbForms(
          base: base, thirdPerson: third, past: past, participle: participle, gerund: gerund))
  }

  @Test("reads every form of every verb of the lexicon back to its base")
  func readsFormsBack() {
    var count = 0
    for base in VerbLexicon.bases.keys {
      let forms = Verb.forms(of: base)
      for form in forms.all {
        count += 1
        #expect(
          Verb.readings(of: form).contains { $0.base == base }, "\(form) is no form of \(base)")
      }
    }
    #expect(count > 6000)
  }

  @Test("finds every entry of a table and nothing beside")
  func findsEntries() {
    for table in [
      VerbLexicon.bases, VerbClasses.intransitive, VerbClasses.alsoNouns,
      VerbClasses.alsoAdjectives, IrregularVerbs.byBase, IrregularVerbs.byForm,
    ] {
      for key in table.keys {
        #expect(table.contains(key), "\(key)")
        #expect(!table.contains(key + "~"))
      }
      #expect(!table.contains(""))
      #expect(!table.contains("~"))
      #expect(!table.contains("!"))
    }
  }

  @Test(
    "does not take look-alikes for verbs",
    arguments: ["thing", "during", "its", "this", "class", "nothing", "bus", "of", "7", "", "é"])
  func leavesLookAlikes(word: String) {
    #expect(Verb.readings(of: word).isEmpty)
  }
}
