/// Which verbs of the lexicon behave in a special way.
enum VerbClasses {
  /// Verbs whose past tense may stand without an object ("the relay tripped").
  static let intransitive = SortedTable(
    """
    abort abound accelerate accrue accumulate ache act adapt age agree alert align alternate answer
    appear arise arrive ascend ask attend authenticate awake bail balk balloon bark bat beep begin
    behave belong bind blank bleed blink blip bloat bloom blow boil boot bounce branch break brew
    buckle buffer burn burst buzz call cascade cease cede change charge chatter chime choke churn
    circulate clash click climb cling clog close co-occur coast coexist coincide collapse collate
    collide come commence communicate commute compete compile complain complete comply compound
    concur condense conflict conform congregate connect consist contend continue converge cook cool
    cope correspond corrode cough count crack crash crawl creep cross crumble cry cure cycle dangle
    dart dawn deadlock debounce decay decelerate decline decrease deepen default defrost degenerate
    degrade delay delve depart depend derail descend desync deteriorate develop deviate die differ
    dim diminish dip disagree disappear disconnect dissipate dive diverge divert dock double drag
    drain dribble drift drip drop drown dry dwell dwindle ease ebb echo elapse emerge end endure
    engage ensue enter equalise erode erupt escalate escape evaporate evolve exceed exhale exist
    exit expand expire explode extend fade fail faint fall falter fan fare fatigue feed fight fill
    finish fire fit fizzle flake flap flare flash flatline flatten flee flicker flinch flip float
    flock flood flop flow fluctuate fly fold fork form fragment fray freeze freshen fume function
    gain gather germinate glitch glow go grind groan grow gush halt halve hang happen harden hatch
    heal hesitate hibernate hiccup hinge hop hover howl hum ice idle ignite improve increase inflate
    insist interact interfere interleave interoperate intersect intervene iterate jam jitter jolt
    jump kick kink knock lag land lapse last latch laugh lead leak lean leave lengthen lessen level
    lie lighten linger listen live load lock log look loom loop loosen lose lurch lurk malfunction
    march match mate materialise matter mature melt merge migrate misbehave misfire misroute moan
    moult mount move multiplex multiply mutate nap narrow negotiate nod obtain occur open operate
    originate oscillate outgrow overflow overheat overlap overrun overshoot oversleep overwinter
    oxidise panic park part participate pass pause peak peel pend perform perish persist perspire
    pile pivot plateau plummet plunge point pool pop pour predate prevail proceed progress
    proliferate propagate pulsate pulse queue quit quiver race rain ramp react reappear
    reauthenticate rebalance reboot rebound recede recirculate reconnect reconverge recover recur
    reel refill regress rehydrate reign reinitialise rejoin relapse relax relocate rely remain renew
    reoccur reopen reorder repeat reply reset reside resign resonate respawn respond rest restart
    result resume resurface retire retract retransmit retreat retry return reverse revert revolve
    ring ripple rise roam rock roll rot rotate round run rupture rush rust sag sail scale scatter
    scroll seep seize separate settle shake shatter shed shift shine ship shiver shoot shorten show
    shriek shrink shut shutter sing sink sit skew skid skyrocket slacken sleep slew slide slip slow
    slump smoke smoulder snag snap sneeze snow snowball soar sour spark spawn speed spike spill spin
    spiral splash split spoil sprawl spread spring sprout spurt squeak squeal stabilise stack
    stagger stagnate stall stampede stand standby start starve stay stem step stick stiffen stir
    stop stray stream stretch strike struggle stumble stutter subside subsist succeed suffer suffice
    surface surge survive swarm sweat swell swerve swim swing switch sync synchronise talk tally
    tear tend terminate thaw thicken thin think thrash thrive throb throttle thunder tick tighten
    tilt time tip toggle topple trail transition transpire travel tremble trend trickle trip tumble
    turn tweet undulate unfold unload unlock unmount unravel unwind update upgrade vanish vary veer
    vibrate vote wait wake walk wander wane warm warn warp waver weaken wear widen wilt win wind
    wither wobble work worsen wrap yaw yield zigzag
    """)

  /// Verbs whose base form is a common noun as well ("check", "alert").
  static let alsoNouns = SortedTable(
    """
    abort abuse access account ache act address advance age aid aim alarm alert alias alternate
    answer approach archive arm arrest attack attempt audit award back backup badge balance ban base
    bash bat batch beat beep benchmark bend benefit bet bill blame blink blip block blow blur board
    bond book boost boot bounce bound branch breach break bridge brief broadcast brush buffer bug
    build bump bundle burden burn burst buzz bypass cache call cap capture care cascade cast catch
    cause caution chain challenge change charge chart chase check checkpoint chime claim clamp clash
    click climb clip clock clone close cloud cluster coach coast code collapse comment commit
    compact compound compromise concern conduct conflict contact contest contract control copy cost
    cough count couple course cover crack crash crawl credit crop cross crowd cry curb cure cut
    cycle damage date deadlock debit debug decay decline decrease default delay delegate demand
    deploy design detail dial diff digest dip direct discharge discount display dispute dive divide
    dock document double doubt downgrade download draft drag drain draw drift drill drip drive drop
    dump duplicate ease echo edit effect employ empty end equal escape estimate exchange excuse
    exercise exit experience exploit export express extract face fade fake fall fan favour fear
    feature feed fence fetch fight file fill filter finish fire fit fix flag flake flap flare flash
    flicker flip float flood flow flush fly focus fold force forecast fork form format forward foul
    fragment frame freeze front fuel function fund funnel fuse gain garble gate gauge glitch glow
    glue grade grant graph grease grind grip ground group guarantee guard guess guide hack half halt
    hand handle harm harvest hash haul head heat help hiccup hijack hike hinge hit hoist home hook
    hop hose host house howl hum idle impact import increase index influence input insert interlock
    interrupt issue jam jitter judge jump jumper key kick kill kink knock label lack lag land lapse
    launch layer lead leak lease level lift light limit line link list litter load lock log look
    loop mail malfunction map march mark market mask match mate matter measure melt mention merge
    message meter milestone mill mirror mismatch miss mistake mix mock model monitor mount move mute
    nail name nap need nest net nick note notice null number object offset open order orphan output
    overflow overhaul overlap overload override overrun overshoot pack package pad page paint pair
    panic park part pass paste patch patrol pause pay peak peer pet phase phone pick picture
    pile pin ping pipe pipeline pivot place plague plan plant play plot plug point poison poll pool
    port pose position post power present press pressure price probe process produce profile program
    progress project promise prompt provision proxy pull pulse pump purchase purge push put puzzle
    query question queue quote race rack raid rain ramp rank rate read rebound rebuild recall record
    recruit redesign reference refund regard register reign relapse relaunch relay release reload
    remedy rent repair repeat replay reply report request research reserve reset respect
    rest restart result retreat retry return reuse review reward rewind rework rewrite ring rip
    ripple rise risk rock roll rot round route rub rule run rupture rush sack sag sail sample
    sanction sandbox save scale scan schedule scope score scrap scrape scratch screen script seal
    search seat seed segment sense sequence service set shadow shake shape shard share shed shelter
    shield shift ship shoot shortcut show shred shunt shutter sidestep sign signal silence single
    skew skip slash sleep slice slide slip slot slump smell smoke snag snap snapshot snow sort sound
    source space span spark spawn speed spell spike spill spiral splash split spot spray spread
    spring spurt squash squeeze stack staff stage stain stake stall stamp standby start state steam
    steer stem step stitch stock stop store strand stray stream stress stretch strike string strip
    structure stub study stuff stumble stutter style subject sum supply support surge surprise
    surround swamp swap swarm sweat sweep swing switch sync tag tail talk tally tap target task
    taste tax template tender test thank thaw thread throttle thunder tick tie tilt time timestamp
    tin tip toggle tombstone tow trace track trade trail train transfer transition transmit
    transport trap travel trend triage trickle trigger trim trip triple trust try tug tumble tune
    tunnel turn tweak tweet twist type typo update upgrade upload use vacuum value vendor vent
    version veto view visit void volunteer vote wait ward warrant wash waste watch water webhook
    weld whip wind wipe wire witness wonder work wrap wreck wrench write yaw zero zip
    """)

  /// Verbs whose base form is an adjective as well ("empty", "open").
  static let alsoAdjectives = SortedTable(
    """
    abstract alternate back blank clean clear close complete compound cool correct corrupt
    dim direct double dry duplicate ease elaborate empty equal exempt faint fake fit foul
    free front idle incline initiate lean level light like live lower mature mean moderate
    mute narrow null obsolete open orphan present prime rid round secure separate shut
    single slim slow smooth sound spare subject suspect tender thin triple upset void waste
    welcome wet worry
    """)
}
