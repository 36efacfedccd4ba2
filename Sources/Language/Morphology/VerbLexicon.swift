/// The verbs engineers use when they tell what broke.
///
/// Written for this project; words are sorted by their bytes, as `SortedTable` asks.
enum VerbLexicon {
  /// Every base form known here.
  static let bases = SortedTable(
    """
    abandon abolish abort abound absorb abstract abuse accelerate accept access accommodate
    accompany accomplish account accrue accumulate ache achieve ack acknowledge acquire act activate
    adapt add address adhere adjust administer admit adopt advance advertise advise affect afford
    age aggravate aggregate agree aid aim alarm alert alias align allege allocate allot allow
    allowlist alter alternate amass amend amplify analyse anchor animate annotate announce annoy
    annul anonymise answer anticipate apologise appear append apply appoint appreciate approach
    approve approximate archive argue arise arm arrange arrest arrive ascend ask assemble assert
    assess assign assist associate assume assure attach attack attain attempt attend attract
    attribute audit augment authenticate authorise auto-approve autocomplete automate autoscale
    average avert avoid await awake award babysit back backdate backfill backport backslide
    backtrack backup badge bail balance balk balloon ban bark base baseline bash bat batch be beacon
    bear beat become beep befall beget begin behave behold believe belong benchmark bend benefit
    beset bespeak bet bid bill bind bisect bite bitflip blackhole blacklist blame blank bleed blend
    bless blink blip bloat block blocklist bloom blow blur board boil bond book boost boot bootstrap
    borrow botch bother bounce bound branch breach break breed brew brick bridge brief bring
    broadcast brown browse brush buckle buffer bug build bump bundle bungle burden burn burst bury
    bust buy buzz bypass cache calculate calibrate call cancel cap capture care carry carve cascade
    cast catch categorise cause caution cease cede certify chain challenge change charge chart chase
    chatter cheat check checkpoint cherry-pick chew chill chime choke choose chop churn circulate
    circumvent cite claim clamp clarify clash classify clean cleanse clear click climb cling clip
    clock clog clone close cloud cluster co-occur coach coalesce coast code coerce coexist coincide
    collapse collate collect collide combine come commence comment commission commit communicate
    commute compact compare compel compensate compete compile complain complete comply compound
    compress compromise compute conceal concern conclude concur condense conduct configure confine
    confirm conflict conform confuse congregate connect consider consist consolidate constrain
    construct consult consume contact contain containerise contaminate contend contest continue
    contract contradict contribute control converge convert convey convict convince cook cool
    coordinate cope copy cordon correct correlate correspond corrode corrupt cost cough count couple
    course cover crack cradle craft cram crank crash crawl create credit creep cripple crop cross
    crowd crumble crush cry cull curb cure customise cut cycle damage dampen dangle dare dart date
    dawn deactivate deadlock deal debit debounce debug decay decelerate decide declare decline
    decode decommission decompose decompress decouple decrease decrement decrypt dedicate deduce
    deduct dedupe deduplicate deem deepen deface default defeat defer define deflect defrag
    defragment defrost degenerate degrade delay delegate delete delimit deliver delve demand
    demonstrate demote denormalise denote deny denylist depart depend depict deplete deploy
    deprecate depreciate deprioritise deprive derail derive descend describe deserialise desert
    deserve design designate desolder destroy desync detach detail detain detect deter deteriorate
    determine develop deviate devise diagnose dial dictate die diff differ dig digest dim diminish
    dip direct disable disagree disappear disarm disassemble discard discharge disconnect discount
    discourage discover discuss disguise disinfect dismantle dismiss dispatch displace display
    dispose dispute disregard disrupt dissipate dissolve distinguish distort distribute disturb
    ditch dive diverge divert divest divide do dock dockerise document dose double double-check
    double-count doubt downgrade download downscale downsize draft drag drain draw dream drench
    dribble drift drill drink drip drive drop drown dry dump duplicate dwell dwindle earn ease eat
    ebb echo edit educate effect eject elaborate elapse elect elevate elicit eliminate email embed
    emboss embrace emerge emit emphasise employ empower empty emulate enable encapsulate enclose
    encode encounter encourage encrypt encumber end endanger endorse endure enforce engage engrave
    enhance enjoin enjoy enlarge enlist enqueue enrich enrol ensue ensure entail enter entitle
    entrust enumerate envisage envision equal equalise equate equip erase erode err erupt escalate
    escape establish estimate evacuate evade evaluate evaporate evict evolve exacerbate exaggerate
    examine exceed except exchange exclude excuse execute exempt exercise exert exfiltrate exhale
    exhaust exhibit exhume exist exit expand expect expedite expel experience expire explain explode
    exploit explore export expose express extend extract eyeball fabricate face facilitate factor
    fade fail faint fake fall falter fan fare fast-forward fasten fatigue favour fear feature
    federate feed feel fell fence ferry fetch fight file fill filter finalise find finetune finish
    fire firewall fit fix fizzle flag flake flap flare flash flatline flatten flee flicker flinch
    fling flip float flock flood flop flout flow fluctuate flush fly focus foil fold follow fool
    forbid force force-push forecast forego foresee foretell forfeit forge forget forgive forgo fork
    form format formulate forsake forward foster foul found fragment frame fray free freeze freshen
    front fuel fulfil fumble fume function fund funnel furnish fuse gain garble gate gatekeep gather
    gauge generate geofence germinate get give glance glitch glow glue go goad gobble govern grab
    grade grant graph grasp grate graze grease greenlight greet grep grind grip groan ground group
    grow guarantee guard guess guide gush gut hack half halt halve hamper hamstring hand handcraft
    handle handwrite hang happen hard-code hardcode harden hardwire harm harvest hash hatch hate
    haul have head heal hear heat help hesitate hew hibernate hiccup hide highlight hijack hike
    hinder hinge hire hit hoard hog hoist hold home honour hook hop hope hose host hot-swap hotfix
    house hover howl hum hunt hurt hydrate ice identify idle ignite ignore illustrate imagine
    imitate impact impair impede implement implicate imply import impose impound impress imprison
    improve incentivise incline include incorporate increase increment incur index indicate induce
    infect infer inflate inflict influence inform infuse ingest inhabit inherit inhibit initialise
    initiate inject injure inlay inline input inquire insert inset insist insource inspect inspire
    instal install instantiate instigate instruct instrument insulate insure integrate intend
    intensify interact intercept interfere interleave interlock intermix interoperate interpolate
    interpret interrupt intersect intervene interweave introduce invalidate invent invert invest
    investigate invite invoke involve isolate issue itemise iterate jail jam jeopardise jettison
    jitter join jolt judge juggle jump jumper justify juxtapose keep key keyword kick kidnap kill
    kink kneel knit knock know label lack lag laminate land lapse last latch lather laugh launch lay
    layer leach lead leak lean leap learn lease leave legitimise lend lengthen lessen let level
    leverage license lie lift light lighten like limit line linger link lint liquidate list listen
    litter live load locate lock lodge log look loom loop loosen lose love lower lubricate lurch
    lurk mail maim maintain make malfunction manage mandate manipulate manufacture map march mark
    market mask match mate materialise matter mature maximise mean measure mediate meet melt memoise
    mend mention merge message meter migrate milestone milk mill mind minify minimise mint mirror
    misalign misapply misbehave miscalculate misclassify misconfigure misconnect misdiagnose
    misdirect misfile misfire mishandle mishear misinform misinterpret misjudge mislabel mislay
    mislead mismanage mismatch misparse mispass;# misplace misquote misread misreport misrepresent
    misroute miss misspell mistake mistranslate mistype misunderstand misuse mitigate mix moan mock
    model moderate modify modularise monitor moor mop mothball motivate motorise mould moult mount
    move mow muddle muffle multicast multiplex multiply multitask mutate mute nail name nap narrow
    need neglect negotiate nest net nick nod normalise notch note notice notify nudge null nullify
    number obey obfuscate object oblige obscure observe obsolete obstruct obtain obviate occupy
    occur offend offer offload offset omit onboard open operate oppose opt optimise orchestrate
    order organise orient originate orphan oscillate outbid outdo outgrow outlast outlive outnumber
    outpace output outrun outsell outshine outsource outvote outweigh overbook overbuild overcharge
    overcome overcommit overcook overdo overdose overdraw overeat overestimate overfeed overfill
    overfit overflow overgrow overhang overhaul overhear overheat overlap overlay overload overlook
    overpay overprice overprovision overread override overrule overrun oversee overshoot oversleep
    overspend overstate oversubscribe oversupply overtake overthrow overtighten overturn overtype
    overwhelm overwinter overwrite owe own oxidise pace pack package pad page paginate paint pair
    panic parallelise paralyse parameterise park parse part partake participate partition pass
    pass;# paste pasteurise patch patrol pause pave pay peak peel peer peg penalise pend penetrate
    perceive perforate perform perish permit persist perspire persuade pet phase phone pick pickle
    picture pierce piggyback pile pin pinch ping pinpoint pipe pipeline pivot place plague plan
    plant plaster plateau play plead plot plough plug plummet plunge point poison polish poll
    pollute ponder pool pop populate port pose position possess post postpone pour power practise
    praise precede preclude predate predict preempt prefer prefetch prefix preload prepare prepay
    prepend prescribe preselect present preserve preset press pressure pressurise presume pretend
    prevail prevent price prime print prioritise prise probe proceed process proclaim procure
    produce profile program progress prohibit project proliferate prolong promise promote prompt
    pronounce proofread prop propagate propose protect prove provide provision provoke proxy prune
    pseudonymise publish pull pulsate pulse pump puncture punish purchase purge pursue push put
    puzzle qualify quantify quarantine quash quench query question queue quiesce quieten quit quiver
    quote race rack raid rain raise ram ramp randomise randomize rank rate rate-limit ration
    rationalise re-enable reach react read realign realise reallocate reap reappear reapply rearm
    rearrange reassemble reassign reauthenticate rebalance rebase rebind reboot rebound rebuild
    recalculate recalibrate recall recast recede receive recharge recheck recirculate reckon reclaim
    reclassify recognise recommend recommission recompile recompute reconcile reconfigure reconnect
    reconsider reconstruct reconverge record recover recreate recruit rectify recur recycle redact
    redeem redefine redeliver redeploy redesign redial redirect redistribute redo redraw reduce reel
    reengineer refactor refer reference refill refine reflect refreeze refresh refund refuse refute
    regain regard regenerate register regress regrow regulate rehang rehearse reheat rehydrate reign
    reimport reinforce reinitialise reinstall reinstate reissue reject rejoin relabel relapse relate
    relaunch relax relay release reline relist reload relocate rely remain remake remap remark
    remedy remember remind remodel remount remove rename render renew rent reoccur reopen reorder
    reorganise repaint repair repass;# repay repeat replace replay replenish replicate reply report
    reposition represent reprioritise reprocess reproduce republish repurpose request require
    reroute rerun rescale reschedule rescue research reseat resell resemble resend resequence
    reserve reset reshape reshoot reshuffle reside resign resist resit resize resolve resonate
    respawn respect respell respond rest restart restock restore restrain restrict restructure
    resubmit result resume resurface resurvey retain retake retell rethink rethrow retire retract
    retrain retransmit retreat retrieve retrofit retry retune return reuse revamp reveal reverse
    revert review revise revisit revive revoke revolve reward rewind rewire rework rewrite rid ride
    rig ring rinse rip ripple rise risk roam roast rob rock roll rot rotate round route rub ruin
    rule run rupture rush rust sabotage sack sacrifice safeguard sag sail salvage sample sanction
    sandbox sanitise satisfy saturate save saw say scald scale scan scare scatter schedule scold
    scope score scramble scrap scrape scratch screen script scroll scrub seal search seat secure
    sedate see seed seek seem seep segment segregate seize select sell send sense separate sequence
    serialise serve service set settle sever sew shadow shake shape shard share shatter shave shear
    shed shelter shelve shield shift shine ship shiver shoe shoot short-circuit shortcut shorten
    shovel show showcase shred shriek shrink shuffle shun shunt shut shutter sideline sideload
    sidestep sieve sign signal signify silence simplify simulate simulcast sing single sink siphon
    sit size skew skid skim skip skyrocket slacken slam slash slaughter slay sleep slew slice slide
    slim sling slip slit slot slow slump smash smear smell smoke smooth smother smoulder smuggle
    snag snap snapshot snatch sneeze sniff snooze snow snowball soak soar soften softlock solder
    solicit solve sort sound sour source sow space span spare spark spawn speak spearhead specify
    speed spell spend spike spill spin spiral spit splash split spoil sponsor spoof spool spot
    sprawl spray spread spring sprout spurt squash squeak squeal squeeze stab stabilise stack staff
    stage stagger stagnate stain stake stall stamp stampede stand standardise standby staple start
    starve state stay steal steam steer stem step sterilise stick stiffen sting stipulate stir
    stitch stock stop store stow straighten strain strand strap stray stream streamline strengthen
    stress stretch strew stride strike string strip strive structure struggle stub study stuff
    stumble stutter style subject sublet submit subscribe subside subsist substitute subtract
    succeed suck sue suffer suffice suggest suit sum summarise summon superimpose supersede
    supervise supply support suppose suppress surface surge surpass surprise surround surveil
    survive suspect suspend sustain swaddle swallow swamp swap swarm swear sweat sweep swell swerve
    swim swing swipe switch sync synchronise tabulate tackle tag tail tailgate take talk tally
    tamper tap tar target task taste tax teach tear tell template tempt tend tender terminate test
    thank thaw thicken thin think thrash thread threaten thrive throb throng throttle throw thrust
    thunder tick tie tighten tilt time timestamp tin tip toggle tokenise tolerate tombstone topple
    toss touch tow trace track trade trail train transact transcode transcribe transfer transform
    transition translate transmit transpire transplant transport transpose trap travel tread treat
    tremble trend triage trickle trigger trim trip triple troubleshoot truncate trust try tug tumble
    tune tunnel turn tweak tweet twist type typecheck typeset typo unbind unblock uncap unclog
    uncork uncover undercut underestimate underfund undergo underlie undermine underpay underpin
    undersell undersize underspecify understand undertake undo undulate unfold unfreeze unify
    uninstall unite unlearn unlink unload unlock unmount unmute unpack unpin unplug unravel
    unregister unscrew unseat unset unstick unsubscribe untie untrack unwind unwrap update upend
    upgrade uphold upload upsell upsert upset urge use usurp utilise vacate vaccinate vacuum
    validate value vanish vary vectorise veer vendor vent ventilate verify version vet veto vibrate
    view violate virtualise visit visualise void volunteer vote vouch wage wait waive wake walk
    wander wane want ward warm warn warp warrant wash waste watch water waver weaken wear weave
    webhook wedge weep weigh welcome weld wet whip whiteboard whitelist whittle widen wield wilt win
    winch wind wipe wire wish withdraw wither withhold withstand witness wobble wonder work worry
    worsen worship wrap wreck wrench wring write yank yaw yield zap zero zigzag zip
    """)
}
