/// The small word classes of English that do not grow.
enum ClosedClasses {
  static let determiners = SortedTable(
    """
    a all an another any both each either enough every few half her his its many most my neither no one our
    several some that the their these this those whose your
    """)
  static let subjectPronouns = SortedTable(
    """
    all another anybody anyone anything both each either everybody everyone everything few he i it
    many mine most neither nobody none nothing one ones others ours several she some somebody
    someone something that theirs there these they this those we whatever whichever whoever you
    yours
    """)
  static let objectPronouns = SortedTable(
    """
    her herself him himself itself me myself ourselves them themselves us yourself
    """)
  static let prepositions = SortedTable(
    """
    about above across after against ahead along alongside amid among around as at before behind
    below beneath beside besides between beyond by despite down during except for from in inside
    into like near of off on onto opposite out outside over past per plus regarding since than
    through throughout till to toward towards under underneath unlike until up upon versus via
    vs with within without
    """)
  static let subordinators = SortedTable(
    """
    although because if lest once though unless until when whenever where whereas wherever whether
    while why
    """)
  /// Short forms and common slips of words that tie clauses together.
  static let misspelt = [
    "bc": "because", "becuase": "because", "becasue": "because", "beacuse": "because",
    "becouse": "because", "becaus": "because", "cuz": "because", "coz": "because",
  ]
  static let modals = SortedTable("can could may might must ought shall should will would")
  static let adverbs = SortedTable(
    """
    afterwards again ago ahead almost already also altogether always anymore anyway anywhere apart away back
    barely beforehand below downstream early else elsewhere even ever everywhere far fast finally first forever
    forth forward here how however indeed instead just last late later less long longer maybe
    meanwhile merely midway more moreover most much nearby never nevertheless next not now nowhere often once only
    otherwise overnight partly perhaps possibly quite rarely rather really seldom silently simply since
    sometimes somewhere soon still straight then there thereby therefore though thus today together
    tomorrow tonight too twice upstream upwards usually very well yesterday yet
    """)
  /// Adverbs that say how sure the author is: they do not belong into a question.
  static let hedges = SortedTable(
    """
    admittedly apparently basically clearly essentially evidently frankly honestly hopefully
    literally maybe naturally obviously perhaps possibly presumably probably seemingly somehow
    supposedly surely ultimately unfortunately
    """)
  /// People by their part in the work: subjects a question had better not begin with.
  static let people = SortedTable(
    """
    admin administrator analyst attendant bird calf cat cleaner clerk colleague consultant contractor courier cow
    customer dev developer digger dog driver electrician engineer farmer foreman
    girl guy he he's i intern junior lad leader locum maintainer management mouse nurse on-call operator passenger person porter rat responder
    reviewer she somebody someone squirrel student supervisor technician temp trainee vendor visitor
    volunteer whoever
    """)
  /// Words for how somebody did their work: no cause of the system.
  static let faults = SortedTable(
    """
    asleep blunder blundered botched bungle bungled careless carelessness cavalier clueless complacency
    complacent daft distracted dozed dozing foolish forgot forgotten fumbled goofed hasty inattentive incompetence
    incompetent laziness lazy misjudged misread mistyped neglected negligence negligent overconfident overlooked reckless rubber-stamping
    silly slapdash sloppiness sloppy stupid stupidity thoughtless thoughtlessly
    """)
  /// Verbs that take a whole clause as their object: "assumed the disk was mounted".
  static let clauseTakers = SortedTable(
    """
    accept admit announce argue ask assert assume believe bet check claim conclude confirm decide
    deem demand discover doubt ensure expect explain fear feel figure find forget guarantee guess
    hear hope imagine imply indicate insist know learn make mean notice presume pretend promise
    prove read realise realize remember report require reveal say see show specify state suggest
    suppose suspect tell think understand verify wish
    """)
  /// Nouns that stand for the incident itself: "the cause was", "the issue stemmed from".
  static let placeholders = SortedTable(
    """
    answer bug cause causes crash defect degradation disruption downtime error errors explanation
    failure fault heart incident interruption issue issues origin outage problem problems reason root
    slowdown source trigger
    """)
}
