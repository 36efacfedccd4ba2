/// Common nouns of technical prose, by whether they are counted.
///
/// A noun that is in neither list is treated as a name: it takes no article.
enum NounLexicon {
  /// Nouns that take an article in the singular ("alert", "thread").
  static let countable = SortedTable(
    """
    abbreviation ability accident account account-holder accountant action actor actuary actuator
    adapter addition address adjustment admin administrator adult advance advantage advert adviser
    agency agenda agent aggregate agreement aid aim aircraft airlock airport alarm alert algorithm
    alias allergy allocator allowlist alternative amendment amount amplifier analysis analyst anchor
    angle animal annex annotation anomaly answer antenna apartment api apostrophe app appliance
    applicant application appointment apprentice approach approval approver archive area argument
    arm array arrival artefact article artifact aspect assay assembly assertion asset assignment
    assistant association assumption attachment attack attacker attempt attendant attribute auction
    audience audit auditor author authority autopilot autoscaler average award axis backend backfill
    background backlog backup badge bag balance balancer balloon ban band bank banner bar barcode
    barn barrel barrier base baseline basement basin basis basket batch battery bay beacon beam bean
    bearing bed bell belt bench benchmark benefit bill bin binary bit blade block blunder board boat
    body boiler bolt bomb bond bonus book booking boolean boost boot bootloader bootstrapper border
    bot botnet bottle bottleneck bottom bound boundary bowl box bracket brake branch brand breach
    break breaker breakpoint bridge brief broker browser bucket budget buffer bug build builder
    building bulb bump bundle bundler bungle burden burner burst bus busbar bush bushing busybox
    button buyer bypass byte cab cabin cabinet cable cache caddy calculation calculator calendar
    calf calibration call callback caller camera campaign can canary candidate canister cap
    capability capacitor capsule captain car card career cargo carousel carriage carrier cart carton
    cartridge case cashier cast catalog catalogue category cause ceiling cell center centre
    centrifuge cert certificate certification chain chair chamber champion change changelog
    changeset channel chapter character charge charger chart charter chassis check checker checklist
    checkpoint checksum child chiller chip chipset choice chunk circle circuit city claim class
    classifier clause clean-up cleaner cleanup clerk click client cliff clinic clinician clipboard
    clock clone closure cloud club clue cluster clutch coach coast coat code codebase codec codepath
    coder coil coin collaborator collar colleague collection collector collision color colour column
    combination comma command comment commit committee commodity community commuter compactor
    company comparison compartment compiler complaint component composer compound compressor
    computer concept concern conclusion condenser condition conductor conference config
    configuration conflict connection connector consequence console constant constraint consultant
    consumer contact container contest context contract contractor contribution contributor control
    controller convention conversation conversion converter conveyor convoy cook cookie cooler
    coordinate coordinator copy core corner corpus correction corridor cost count countdown counter
    counterpart country couple coupler coupling coupon courier course court cover cow crack craft
    crane crash crate crawler credential credit crew criterion cronjob crontab crop cross crowd
    cursor curtain curve customer cut-off cutoff cutover cycle cylinder daemon dam dashboard
    database datacenter datacentre dataset datasource datastore date day deadline deadlock deal
    dealer debugger decade decimal decision deck declaration decoder decorator default defect
    definition degree delay delegate delimiter delivery demo denominator denylist department
    dependency deploy deployer deployment depot depth derivative description deserialiser
    deserializer design designer desk desktop destination detail detector developer device diagram
    dial dialog dialogue diff difference digest digit dimension diode direction directive director
    directory disagreement disaster disc discount discrepancy discussion dish disk dispatcher
    displacement display disruption distance distributor district ditch division doctor document dog
    dollar domain donor door dose dot downgrade draft drain drawer drawing dream dress drill drive
    driver drone drop dropdown drug drum duct dump duplicate duration dust-cap duty ear edge edit
    edition editor effect effort egg element elevator embargo emoji employee encoder encounter end
    endpoint engine engineer enquiry enterprise entity entrance entry enum envelope environment
    episode equation error escalation estimate evaluation evening event evictor exam examination
    example exception exchange exclusion excuse executable execution executor exemption exercise
    exit expander expansion expert expiry explanation export exporter expression extension extractor
    eye face facility fact factor factory failover failpoint failsafe failure fallback family fan
    farm farmer fault feature feed feeder fence ferry fetch fetcher fibre field figure file
    filehandle filename filesystem fill filter fin finding finger finish fire firewall firm
    firmware-image fix fixture flag flap flash fleet flight float floor flow flowmeter fluctuation
    folder follower font foot footer forecast forge fork forklift form format formatter formula
    forwarder foundation founder fraction fragment frame framework freeze freezer frequency fridge
    friend front frontend function fund funnel furnace fuse future game gap gas gasket gate
    gatekeeper gateway gauge gearbox generation generator geofence giant gift girl glance glass
    glitch glove goal good goroutine government grade gradient graph grid grip gripper ground group
    groupchat guarantee guard guardian guardrail guess guest guide guideline guild gun gust guy
    habit half hall hammer hand hand-over handle handler handover handshake harbour harness
    harvester hash hash-ring hatch hazard head header heading healthcheck heap hearing heart
    heartbeat heater heatmap hedge height helicopter helper herd heuristic hierarchy highlight hint
    hit hold holder hole holiday home hook hop hope horizon horn hose hospital host hostgroup
    hostname hotel hotfix hotspot hour house hub human hyperlink hypervisor icon idea identifier
    identity image impact impeller implementation import importer improvement inbox incident
    increase incubator index indication indicator industry infection influx ingredient inhibitor
    initiative injection injector inlet inode input inquiry inrush insert inspection inspector
    installation installer instance institution instruction instrument insulator insurer integer
    integration interaction interface interlock interpreter interruption intersection interval
    intervention interview introduction invalidation inventory inverter investigation investment
    investor invitation invite invoice island isolator issue item iteration iterator jack jam jar
    jet job joint journal journey judge judgement jump jumper junction justification kernel kettle
    key keyboard keypair keyring keystore kick killswitch kink kiosk kit kitchen knife knob knot
    kubeconfig lab label laboratory ladder lake lamp lane language laptop laser latch launch laundry
    law lawyer layer layout layout-engine lead leader leaf leak learner lease leave ledger leg
    legend length lens lesson letter level lever liability library licence license lid life lifetime
    lift light limit limiter line link linker linter liquid list listener listing liter loader loan
    lobby location lock locker lockfile lockout locomotive log logbook logfile logo look-up lookback
    lookup loop loopback lorry lot lounge luggage-belt lung machine magazine magnet mailbox mailer
    mailserver main mainboard mainframe mainline maintainer maintenance-window major maker manager
    mandate manifest manner manual manufacturer map mapper mapping margin mark marker market
    marketplace mask mass mast master mat match matcher material matrix matter maximum meal meaning
    means measure measurement mechanism mediator medicine medium meeting megabyte member membership
    memo memtable mention menu merchant merge merger mesh message metaclass metadata-field meter
    method metre metric microcontroller microphone microservice middleware-layer migration mile
    milestone mill mine minimum minister minute mirror misalignment miscalculation misconfiguration
    misinterpretation mismatch misspelling mistake misunderstanding mix mixer mixture mobile mode
    model modem modification modifier module moment monitor monorepo month mood morning mortar
    motherboard motion motor mount mountain mountpoint mouse mouth move movement multiplexer
    multiplier muscle museum mutation mutex nail name nameserver namespace nation neck need needle
    neighbour nerve nest net network neuron newline newsletter newsroom nickname night node
    noise-floor nonce norm note notebook notice notification notifier notion novice nozzle nuance
    number nurse nut object objection objective obligation observation observer obstacle occasion
    occupant ocean offence offer office officer offset oil-pump omission operation operator opinion
    opportunity opposition optimiser optimizer option orbit orchestrator order organisation
    organization orientation origin orphan oscillator oscilloscope outage outbox outcome outlet
    outlier outline output oven overflow overhaul overload override overrun oversight owner
    pacemaker pack package packet pad page pager pagination-token painter pair palette pallet pan
    panel panic paper-tray paragraph parameter parcel parent park parser part participant participle
    partition partner party pass passage passenger passkey passport password paste patch path
    pathway patient patron pattern pause payload payment payroll-run payslip peak pedal peer pen
    penalty pencil pendulum percent percentage performance-test period peripheral permission person
    persona pharmacist phase phone photo phrase pick piece pile pilot pin ping pipe pipeline pipette
    piston pitch pivot pixel place placeholder plan plane planner plant plate platform playbook
    player playlist plea plot plug plugin pocket pod point pointer policy poll poller polygon pool
    pop-up port portal portfolio portion position possibility post postbox postcode postmortem pot
    potentiometer power-cut powerpoint prediction preference prefetcher prefix premise premium
    preprocessor presentation preset press pressure-valve price primary principle print printer
    priority prisoner privilege probe problem procedure proceeding process processor producer
    product production-line professor profile profit program programme programmer project projection
    projector promise promo promotion prompt prop propeller property proportion proposal provider
    province provisioner proxy publication publisher pull pull-request pulse pump punch pupil
    purchase purge purpose purser quantity quarantine quarter query quest question questionnaire
    queue quorum quota quotation quote rabbit race rack radar radiator radio rail railway raise ramp
    range rank raster rate rating ratio reach reaction reactor read reader reading reagent reaper
    reason rebalance reboot rebuild receipt receiver recipe recipient recommendation recompute
    reconciler record recorder recovery-plan recruit rectangle recursion redesign redirect reduction
    reference reflection refund refusal regex region register registrar registration registry
    regression regulation regulator reindex reindexer rejection relation relationship relay release
    reload reminder removal renamer renderer renewal rental repair replacement replay replica
    replicaset reply repo report reporter repository representation representative request requester
    requirement reranker rescan reseller reservation reservoir reset resident resistor resizer
    resolution resolver resource responder response restart restaurant restore restriction result
    resultset retailer retry return reversal reverse-proxy review reviewer revision reward rewrite
    ring ripple rise risk rival river road roadmap robot rock rod role roll rollback rollforward
    rollout rollover roof room root rope roster rota rotation rotor round route router routine row
    rule rulebook ruler run runbook runlevel runner runtime runway rush safeguard sailor sale
    salesman sample samplesheet sandbox sanitiser sanitizer satellite savepoint scale scaler scan
    scanner scenario scene schedule scheduler schema scheme school scope score scraper scratch
    screen screenshot screw script scrollbar seal sealant season seat second secret section sector
    seed segment segmentation selection selector semaphore sender sensor sentence separator sequence
    sequencer sergeant serial serialiser serializer series server service session set set-up
    setpoint setting setup shaft shape shard share sheet shelf shell shelter shift shim ship
    shipment shirt shock shoe shop shopper shortage shortcut shot shoulder show shunt shutter side
    sidebar sidecar sign signal signature silo simulation simulator singleton sink siren site
    sitemap situation size skill skin slash slice slide slider slip slot slowdown smokescreen snap
    snapshot socket solution solver sound source span spare spark spawner speaker spec specification
    speech spellchecker spike spill spindle spinner sponsor spool spot spray spreadsheet spring
    sprinkler sprint squad stack stacktrace stage staging-server stair stakeholder stall stamp stand
    standard standby star start startup state statement station statistic status step stick
    stock-list stop stopgap store storm story strap strategy stream street stretch string strip
    stroke struct structure stub student study style subdomain subject submission subnet subprocess
    subquery subscriber subscription subset subsidiary substation substitute substring subsystem
    subtask success suffix suggestion suit suite sum summary summit supercap superset superuser
    supervisor supplement supplier supply surface surge surgeon survey suspect suspension swap
    switch switchover symbol symlink symptom syndrome synonym syringe syscall system tab table
    tablet tag tail take tank tap tape tarball target tariff task tax taxi teacher team tear
    technician technique technology telegram telephone temp template tenancy tenant tender term
    terminal terminator test testbed tester text theatre theme theory thermometer thermostat thing
    thread threadpool threat threshold throttle throttler throw thumb ticket tide tie tier tile till
    timeline timeout timer timestamp timestep timetable timezone tip tire title toggle token
    tokenizer tolerance toll tombstone tone tool toolchain toolkit top topic topology total touch
    touchscreen tour tower town trace tracer track tracker tractor trader train trainee trainer
    trait tram transaction transcript transfer transformer transition translation translator
    transmission transmitter transporter trap traveller traversal tray treatment treaty tree trend
    trial triangle trick trigger trip troubleshooter truck trunk tube tune tunnel tuple turbine turn
    turnover turret tweak twin type typedef typo tyre ulimit umbrella uncertainty unit university
    update updater upgrade upload uploader upstream url use-case user username utility vacancy
    vacation vaccine validator valley value valve van variable variance variant variation vehicle
    vendor vent venue verdict version vessel vet victim video view viewer violation visit visitor
    visualisation volt volume volunteer vote voter voucher vulnerability wagon waiter waitlist wake
    wall wallet ward warehouse warning warrant washer watch watchdog watcher watermark wave way
    weakness weapon wearable web-app webhook webpage webserver website webview wedding week weekday
    weekend weight wheel whitelist widget width wife wiki wildcard winch wind-turbine window
    windscreen wing winner wire wish witness woman word workaround worker workflow workgroup
    workload workplace workshop workspace workstation world worm wrapper writelock writer yard year
    zone
    """)

  /// Nouns that take none ("traffic", "memory").
  static let mass = SortedTable(
    """
    abuse acceptance access accounting accuracy activity advice age air alignment ambiguity
    analysis-work anti-virus antivirus assistance attention authentication authorisation
    authorization automation autovacuum availability awareness back-pressure backpressure
    baggage balance-sheet bandwidth behavior behaviour billing bloat blood boarding booking-data
    business calibration-data capacity care caution cement certainty chaos check-in checkin
    checkout chemistry clarity cleaning climate clothing clutter code-review coffee
    collaboration communication compaction compatibility competence competition complexity
    compliance compression concrete concurrency confidence confusion congestion connectivity
    consensus consistency consumption content contention context-switching control-data
    convenience conversion-data coolant cooling coordination corrosion corruption coverage cpu
    css customs cutlery damage data debris debt decay deduplication degradation demand
    dependence depletion detection devops dialysis diesel discipline discovery dispatch
    distribution dns documentation downtime drift duplication dust ecommerce education
    efficiency electricity elevation email encryption energy enforcement engineering entropy
    equipment evidence exhaustion expectation experience expertise exposure fatigue feedback
    fermentation filtering finance firmware flesh flooding flour fluid food footage
    foreknowledge fragmentation freight friction fuel fun garbage gear gold governance grammar
    gravity growth guidance handling hardware harm headroom health heat help history homework
    hot-plugging hr html humidity hygiene ice inactivity inertia inflation info information
    infrastructure ingest ingestion inheritance insight instability instrumentation insulation
    insurance integrity intelligence interest interference irrigation isolation it jitter json
    justice knowledge labour lag latency law-enforcement leadership leakage legal legislation
    lighting lint linting load logging logic login loss love lubrication luck luggage machinery
    mail maintenance malware management marketing media memory merchandise metadata middleware
    misbehaviour moisture monitoring motivation mud music negligence networking news noise
    nonsense nutrition observability oil onboarding oncall operations ops overhead overheating
    ownership oxygen packaging packet-loss padding pagination paint paper paperwork parity
    parking payroll performance permission-data persistence personnel phishing planning playout
    plumbing policing pollution poverty power precision predictability pressure prevention
    privacy procurement production progress propagation protection provisioning publicity purity
    qa quality quality-assurance radiation rain ram readiness recognition reconciliation
    recovery redundancy refactoring refrigeration relevance reliability rendering replication
    research resilience resistance respect responsibility retention retraining reuse revenue
    rice rotation-data routing rubbish rust safety sales saltwater sand sanitation saturation
    scaling scheduling scrutiny search security segregation sense sequencing serialisation
    serialization serving sharding shipping sign-in sign-up signup silence skew sleep slippage
    smoke snow software space spam speed sql stability staff staffing staging starvation steam
    steel stock storage strain stress stuff sugar supervision support surveillance swapping sync
    synchronisation synchronization telemetry telephony temperature testing throttling
    throughput time tooling traceability tracing tracking trade traffic training transcription
    transit transparency transport travel triage trouble trust turbulence turnaround
    underwriting uniformity uptime usage utilisation utilization vacuum validation ventilation
    verification versioning vibration vigilance virtualisation virtualization visibility voltage
    warranty waste water wear weather wind wiring wisdom work workmanship xml yaml
    """)

  /// Plurals that do not end in -s.
  static let irregularPlurals = SortedTable(
    """
    analyses analytics appendices axes bases both children crises criteria diagnoses facilities
    feet few fish geese hypotheses indices many matrices men metrics mice ops oscillations
    parentheses people phenomena police several sheep staff-members statistics synopses teeth
    theses vertices women
    """)
}
