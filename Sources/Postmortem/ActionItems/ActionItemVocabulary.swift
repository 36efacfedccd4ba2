import Language

/// The words by which a reader tells who owns an item from what it is about.
///
/// These are words of layout and of teams, closed classes that no handbook changes; given
/// names come from the caller.
enum ActionItemVocabulary {
  static func words(_ list: StaticString) -> WordList {
    list.withUTF8Buffer { bytes in
      WordList(
        bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
          .map { String(decoding: $0, as: UTF8.self) })
    }
  }

  /// Who stands where an owner should, and answers to nobody.
  static let crowd = words(
    """
    we us everyone everybody all someone somebody anyone anybody nobody noone no-one people folks
    tbd tba tbc tbh n/a na none unassigned unowned unknown open whoever team teams staff others
    they them you each both various folk volunteers volunteer anyone's dunno idk nil null missing
    """)

  /// Words that make an owner a guess: nobody has agreed to it yet.
  static let guesses = words(
    "guess think suppose believe assume presume probably maybe perhaps possibly presumably")

  /// The author, whom nobody who reads the document later can tell by this.
  static let author = words("i me myself")

  /// Determiners and quantifiers that make a team nobody in particular.
  static let quantifiers = words(
    "all any every each some another no entire whole both various many several other same more")

  static let determiners = words("the our my your their this that its")

  /// What a day cannot be read out of.
  static let timeless = words(
    """
    asap soon soonish later someday sometime eventually whenever ongoing immediately urgently
    urgent tbd tba tbc backlog planned continuous continuously always now shortly q1 q2 q3 q4 h1 h2
    """)

  /// Phrases of more than one word that name no day, as they follow each other.
  static let timelessPhrases: [[String]] = [
    ["next", "sprint"], ["this", "sprint"], ["next", "week"], ["next", "month"],
    ["next", "quarter"], ["this", "quarter"], ["this", "week"], ["this", "month"],
    ["next", "year"], ["next", "iteration"], ["next", "release"], ["next", "cycle"],
    ["as", "soon", "as", "possible"], ["when", "possible"], ["at", "some", "point"],
    ["when", "there's", "time"], ["when", "time", "permits"], ["when", "time", "allows"],
    ["some", "day"], ["one", "day"], ["in", "the", "near", "future"], ["long", "term"],
    ["short", "term"], ["no", "date"], ["not", "set"], ["after", "the", "holidays"],
    ["when", "we", "can"], ["as", "needed"], ["no", "rush"], ["straight", "away"],
    ["right", "away"], ["going", "forward"], ["to", "be", "decided"], ["to", "be", "defined"],
    ["to", "be", "determined"], ["not", "yet"], ["1", "week"], ["2", "weeks"], ["1", "month"],
    ["near", "term"], ["mid", "term"], ["in", "due", "course"],
  ]

  /// The words those phrases begin with, for most words begin none.
  static let timelessStarts = WordList(timelessPhrases.compactMap(\.first))

  /// How many words the longest of them has.
  static let longestTimeless = timelessPhrases.map(\.count).max() ?? 0

  /// What may lead words that name no day: "by next sprint".
  static let timelessLeads = words(
    "by in due until for before within end of early late mid on eta the")

  static let titles = words(
    """
    dr mr mrs ms mx prof sir sr sra frau herr fr mme mlle monsieur madame señor señora dott lt sgt ssgt cpt
    capt cpl maj col cmdr rev sister father
    """)

  static let particles = words(
    "van von de der den del della di da dos du la le el al bin ibn ter ten af")

  /// Nouns that make the phrase they end a team.
  static let teamHeads = words(
    """
    team squad guild crew group department dept desk helpdesk office staff chapter tribe board
    committee unit rota duty hands mgmt division section council wg sig taskforce task-force pod-team
    engineering operations cell circle secretariat directorate admins engineers developers devs dbas sres leads owners maintainers
    on-call oncall centre center bureau shift collective stewards
    """)

  static let surelyTeams = words("team squad guild crew tribe chapter dept department")

  /// Nouns that make the phrase they end a role.
  static let roleHeads = words(
    """
    lead leader manager dba sre admin administrator architect engineer head director officer
    developer dev coordinator supervisor commander analyst technician nurse pharmacist chief owner
    cto cio ceo ciso cfo coo vp cpo dpo em pm tpm po pgm tl qa sysadmin operator on-call oncall
    specialist scientist designer maintainer steward scheduler librarian editor dispatcher
    secretary consultant president treasurer mentor foreman planner controller custodian warden
    partner principal producer marshal clerk registrar superintendent physicist surgeon doctor
    janitor caretaker intern trainee contractor vendor delegate champion facilitator liaison ic
    author reviewer buyer curator teacher instructor
    """)

  /// Fields of work that stand for the team that does it.
  static let functions = words(
    """
    ops devops secops netops sysops dataops mlops finops noc soc sre sres dba dbas qa qe it hr pr
    platform infra infrastructure backend back-end frontend front-end data network networking networks
    storage security payments billing search checkout identity mobile web support comms
    communications finance legal compliance marketing procurement facilities sales product design
    release engineering operations dev devex devrel analytics ml ai bi edge core hardware firmware
    database databases cloud growth accounting accounts logistics treasury payroll purchasing
    integrations integration onboarding editorial admissions pharmacy radiology dispatch fleet estates
    helpdesk servicedesk service-desk customer-support customer-success success privacy trust
    risk fraud observability reliability tooling developer-experience architecture leads leadership
    management ux ui docs research labs lab maintenance reception estates catering housekeeping
    telephony messaging media ads android ios desktop games game sysadmins admins vendor
    infosec appsec netsec prodsec itsec sec eng ingest catalog catalogue pricing orders
    inventory warehousing merchandising content community localization localisation billing-ops
    """)

  /// Parts of a hyphenated slug (`sre-edge`, `fw-team`) that make it a team.
  static let slugParts = words(
    """
    ops netops devops secops sysops dataops mlops noc soc sre sres dba qa infra eng platform team
    it hr sec security support squad guild crew desk duty oncall dev devs payments identity mobile web
    backend frontend network storage data finance legal sales comms product admin admins lead leads
    """)

  /// Words that open an owner's name; whether a value follows depends on the layout.
  static let ownerLabels: [[String]] = [
    ["owner"], ["owners"], ["action", "owner"], ["owned", "by"], ["owner", "is"], ["assignee"],
    ["assignees"], ["assigned", "to"], ["assigned"], ["assign", "to"], ["responsible"],
    ["responsible", "person"], ["responsible", "team"], ["responsibility"], ["dri"], ["who"],
    ["by", "whom"], ["accountable"], ["driver"], ["poc"], ["point", "of", "contact"], ["contact"],
    ["person"], ["lead"], ["in", "charge"], ["held", "by"], ["taken", "by"], ["whose"],
    ["done", "by"], ["verantwortlich"], ["zuständig"], ["responsable"], ["implementer"], ["resp"],
    ["team"], ["name"],
  ]

  static let dueLabels: [[String]] = [
    ["due"], ["due", "date"], ["due", "by"], ["due", "on"], ["duedate"], ["deadline"], ["eta"],
    ["when"], ["date"], ["target"], ["target", "date"], ["by", "when"], ["until"], ["by"],
    ["due-date"], ["finish", "by"], ["complete", "by"], ["completion", "date"], ["expected"],
    ["expected", "date"], ["planned", "for"], ["timeline"], ["time"], ["before"],
    ["termin"], ["frist"], ["fällig"], ["échéance"], ["effective"], ["go-live"], ["completion"],
    ["start"],
    ["live"],
  ]

  static let issueLabels: [[String]] = [
    ["issue"], ["issues"], ["ticket"], ["tickets"], ["jira"], ["tracker"], ["tracking"], ["ref"],
    ["link"], ["pr"], ["bug"], ["card"], ["tracked", "in"], ["tracked", "as"], ["tracked", "by"],
    ["see"], ["github"], ["gitlab"], ["issue", "link"], ["tracking", "issue"], ["story"],
    ["filed", "as"], ["fixes"], ["closes"], ["work", "item"], ["via"], ["cf"], ["ticket", "no"],
    ["related", "to"], ["refs"], ["done", "in"], ["issue", "no"],
  ]

  static let workLabels: [[String]] = [
    ["what"], ["inhalt"], ["aufgabe"], ["tâche"], ["action"], ["action", "item"], ["task"],
    ["item"], ["todo"], ["done", "when"],
    ["description"], ["title"], ["to", "do"], ["ai"], ["ap"], ["follow-up"], ["step"], ["fix"],
  ]

  /// Words that fill a priority, type or status cell.
  static let statuses = words(
    """
    high medium low critical urgent open closed done todo wip planned backlog pending blocked new
    prevent prevention detect detection mitigate mitigation process repair fix p0 p1 p2 p3 p4 p5 s1
    s2 s3 s4 sev1 sev2 sev3 completed complete started in-progress progress ongoing ready live
    resolved yes no must should could bug feature chore task improvement corrective preventive
    preventative prio priority to do not status type action item owner due deadline issue ticket small large
    xs s m l xl normal major minor moderate investigate other effort
    """)

  /// Words that lead into the day an item is due.
  static let deadlineWords = words(
    """
    by before until till due deadline eta on latest when date target effective w.e.f wef nlt starting start
    go-live live shipping completion upto onwards signature
    """)

  /// Words before a day that make it part of the work and not its deadline.
  static let dayDecoys = words(
    "of from since after to the a an between in at and or during than last previous this's with")
}
