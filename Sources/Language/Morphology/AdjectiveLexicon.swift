/// Adjectives of technical prose.
enum AdjectiveLexicon {
  /// Adjectives that may stand before a noun or after "is".
  static let adjectives = SortedTable(
    """
    abandoned able abnormal abrupt absent absolute abstract abundant accessible accidental accurate
    active actual acute ad-hoc additional adequate adjacent administrative advanced advisory
    affected aged aggressive agile alive alone alphabetical alternate alternative ambiguous ample
    ancient annual anonymous applicable approximate arbitrary artificial asleep async asynchronous
    atomic auto automated automatic available average awake aware awkward backward bad bare barred
    basic bidirectional big binary bitter black blank blind blocked blue blunt bogus bold boolean
    bottom brief bright brittle broad broken brown brutal buggy bulk bulky busy calm capable careful
    careless casual cavalier central certain chaotic cheap chief circular civil clean clear clerical
    clever client-side clinical close clueless clumsy coarse cold collective colourful comfortable
    common compact compatible complacent complete complex complicated concurrent confident
    confidential confused conscious consecutive conservative consistent constant contagious
    contiguous continuous contractual contrary convenient conventional cool core correct corrupt
    costly crazy critical crucial crude cryptic cumulative curious current custom customary cyclic
    daily damp dangerous dark dead deaf dear decent decimal deep default defective deficient
    definite degraded deliberate delicate dense dependent deprecated desirable desperate destructive
    detailed different difficult digital direct dirty disabled distant distinct distracted
    distributed domestic dormant double downstream dry dual dubious due dull dumb duplicate durable
    dusty dynamic eager early easy economic edible effective efficient elaborate elastic electric
    electrical electronic elementary eligible empty end-to-end endless enormous enough entire
    environmental ephemeral equal erroneous essential eternal even eventual everyday evident exact
    excessive exclusive executable exempt existing exotic expensive experimental expired explicit
    exponential extended extensive external extra extreme failed faint fair faithful fake false
    familiar famous fancy far fast fatal faulty favourable federal few fictional fierce final
    financial fine finite firm first fit fixed flaky flat flexible fluent following foreign formal
    former forthcoming forward fragile free frequent fresh friendly front frozen frugal full
    functional fundamental funny further future general generic gentle genuine geographic global
    golden good gradual grand graphical grave great green grey gross growing guilty half handy happy
    hard hard-coded hardcoded harmful harmless harsh hasty headless healthy heavy helpful hidden
    hierarchical high high-level historic historical holistic hollow honest horizontal hostile hot
    hourly huge human humid hypothetical icy ideal idempotent identical idle ignorant ill illegal
    imaginary immediate immense imminent immune immutable implicit important impossible improper
    inaccessible inaccurate inactive inadequate inappropriate inattentive incoming incompatible
    incomplete inconsistent incorrect incremental independent indirect individual industrial
    inefficient inexperienced infinite inflexible informal inherent initial inner innocent insecure
    insufficient intact integral intelligent intended intense intentional interactive
    interchangeable interim intermediate intermittent internal international intrinsic invalid
    inverse invisible irrelevant isolated iterative joint judicial junior just keen key kind known
    lacking large last last-minute late latent later latest lax lazy leaky lean left legacy legal
    legitimate lengthy lenient less lethal level liable light likely limited linear literal little
    live local locked logical long long-lived long-running loose lossy loud low low-level lower
    loyal lucky magic main major malformed malicious mandatory manual many marginal massive mature
    maximal maximum meaningful mechanical medical medium mere messy mid mild military minimal
    minimum minor misaligned misconfigured misleading missing mistaken mixed mobile moderate modern
    modest modular monolithic monotonic monthly more most multiple mutable mutual mysterious naive
    naked narrow nasty native natural neat necessary negative negligent nested neutral new next nice
    nightly noisy nominal non-blocking non-existent nonexistent normal notable novel null numerous
    obscure obsolete obvious occasional odd offline okay old on-call online only opaque open optimal
    optimistic optional ordinary original orphaned other out-of-date outbound outdated outer
    outgoing overall overconfident overdue overloaded overlong overly own parallel parental partial
    particular passive past patient peculiar pending perfect periodic peripheral permanent
    permissive persistent personal physical plain plausible pleasant poor popular portable positive
    possible postal potent potential powerful practical precious precise predictable preferable
    preferred preliminary premature prepared present preventive previous primary prime primitive
    principal prior private privileged proactive probable problematic professional profound prone
    proper protective proud provisional public punctual pure quick quiet random rapid rare raw
    read-only ready real real-time realistic reasonable recent reckless recurrent recursive red
    redundant regional regular related relative relaxed relevant reliable reluctant remaining remote
    repeated repetitive required residual resilient resistant respective responsible responsive
    restrictive retired reusable reverse rich right rigid risky robust rough round routine rude
    rural safe same scarce scared scheduled scientific seasonal second secondary secret secure
    selective semantic senior sensible sensitive separate sequential serial serious severe shaky
    shallow shared sharp sheer short short-lived short-sighted sick side-by-side significant silent
    silly similar simple simultaneous single single-threaded singular slack slapdash slight slim
    sloppy slow sluggish small smart smooth social soft solar sole solid sophisticated spare spatial
    special specific speculative spontaneous spurious square stable stale standalone standard
    stateful stateless static stationary steady steep sticky stiff straight strange strategic strict
    strong stubborn stuck stupid subject subsequent subtle successful successive sudden sufficient
    suitable super superficial superfluous sure surprising susceptible suspicious sustainable swift
    symmetric symmetrical synchronous synthetic systematic systemic tacit tall tame technical
    temporary tender tense terminal terrible textual thermal thick thin third thorough thoughtless
    tight timely tiny top total tough toxic traditional transient transparent trivial true trusted
    twin two-way typical typographical ugly ultimate unable unacceptable unaffected unattended
    unauthenticated unauthorised unauthorized unavailable unaware unbalanced unbound unbounded
    unchanged unchecked unclear uncommon unconditional unconfigured undefined under-provisioned
    underlying undersized undetected undocumented unencrypted unenforced unequal uneven unexpected
    unexplained unfamiliar unfinished unforeseen unhandled unhealthy uniform unimportant unindexed
    uninstalled unique universal unknown unlabelled unlikely unlimited unlocked unmaintained
    unmarked unmet unmonitored unnecessary unnoticed unofficial unoptimised unoptimized unowned
    unpatched unplanned unplugged unprotected unreachable unread unreadable unrealistic unrelated
    unreliable unresponsive unrestricted unsafe unseen unset unsigned unspecified unstable
    unsuitable unsupported untested untouched unusable unused unusual unvalidated unversioned
    unwanted unwritten upcoming upper upstream urban urgent usable useful useless usual vacant vague
    valid valuable variable varied various vast verbal verbose vertical viable violent virtual
    visible visual vital volatile voluntary vulnerable warm weak weekly weird well-known wet white
    whole wholesale wide widespread wild willing wise wooden worse worst worth wrong yearly yellow
    young zero
    """)

  /// Adjectives and particles that a note puts behind its noun: "disk full", "queue stuck".
  static let predicates = SortedTable(
    """
    absent active asleep available awake aware behind broken busy clogged closed cold corrupt
    dead deaf degraded dirty disabled down dry dull empty exempt expired faulty flaky flat full
    gone hot identical idle inaccessible inactive incompatible incomplete inconsistent incorrect
    insufficient invalid invisible late live locked loose low malformed misaligned misconfigured
    missing mute noisy obsolete off offline online open optional orphaned out outdated overdue
    overloaded private public read-only ready red silent slow stale stuck too unable unavailable
    unaware unbounded unchanged unchecked unclear undersized undocumented unencrypted unhealthy
    unknown unlimited unlocked unmaintained unmonitored unnoticed unowned unpatched unplugged
    unprotected unreachable unreadable unresponsive unsafe unset unsigned unstable untested
    unused unvalidated unversioned up vulnerable warm wet wide writable wrong
    """)
}
