extension ActionItemVocabulary {
  /// Verbs that open or carry an action item, in their base form.
  static let verbs = words(
    """
    accept adapt add address adjust adopt agree alert align allow analyse analyze announce append
    apply approve archive arrange ask assess assign attach audit automate avoid back backfill block
    book bring broadcast build bump buy bypass calculate call cancel cap capture carry catch change
    charge check choose clarify clean clear close coach collect come commit communicate compare
    complete compute conduct configure confirm connect consider contact continue convert coordinate
    copy correct count cover create cut deactivate debug decide declare decommission decrease
    deepen define delay delete deliver deny deploy deprecate describe design destroy detect
    determine develop dig disable discard disconnect discuss display distribute document draft drain
    draw drop dump duplicate edit educate eliminate email emit enable encourage encrypt enforce
    engage enhance enrich ensure escalate establish estimate evaluate evict exclude execute expand
    expire explain explore export expose extend extract fail fetch figure file fill filter finalise
    finalize find finish fix flag flip flush follow force format forward freeze gate gather generate
    get give go grant group guard halt handle harden have help hide hold hook hunt identify ignore
    implement import improve include increase index inform inject insert inspect install instruct
    instrument integrate introduce invalidate investigate invite isolate issue join keep kick kill
    label land launch lead learn let limit link lint list load lock log look lower mail maintain
    make manage map mark measure meet mention merge migrate minimise minimize mirror mitigate
    modernise modernize modify monitor mount move mute need negotiate notify obtain offer open
    optimise optimize order organise organize override overhaul own page paginate pair parse patch
    pause pay perform persist pick pin ping place plan point polish post practise practice prepare
    preserve prevent print prioritise prioritize probe procure produce prohibit promote propose
    protect prove provide provision prune publish pull purchase purge push put query queue quiz
    raise rate re-add re-create re-enable re-import re-index re-issue re-run re-send re-train
    reach read reassign rebalance reboot rebuild recalculate receive reclaim recommend reconcile
    reconfigure record recover recreate recycle redact redeploy redesign redirect reduce refactor
    refactoring refine refresh refund refuse regenerate register reindex reinforce reinstall reject
    relabel release reload relocate remediate remember remind remove rename render renew reopen
    reorganise reorganize repair repeat replace replay replicate report reprint reprocess reproduce
    request require reroute rerun rescale research resend reserve reset reshape resize resolve
    restart restore restrict restructure resubmit resume resync retest rethink retire retrain
    retry retrieve return revamp revert review revise revisit revoke rewrite ring roll rollback
    rotate route run sample save say scale scan schedule scope scrub search secure see seed
    segment sell send separate serve set settle setup shape share ship shorten show shrink shut
    sign silence simplify simulate size skip slow sort speak specify speed spike spin split
    stabilise stabilize stage standardise standardize start stay stop store streamline strengthen
    stress strip study submit subscribe suggest supply support suppress surface suspend swap switch
    sync synchronise synchronize tag take talk teach tell tag terminate test think throttle tidy
    tie tighten time trace track train transfer translate trigger trim try tune turn unblock
    undo unify uninstall unlock unmount umount update upgrade upload use utilise utilize validate
    verify version visit void wait walk want warm warn watch wean whitelist widen wipe wire withdraw
    work wrap write allowlist denylist blacklist bootstrap containerise containerize cordon
    dockerise dockerize failover hotfix lift onboard offboard parametrise parameterize preload
    prefetch reissue rehearse rescan resurrect sandbox shard shed snapshot sunset taint templatise
    unpin vendor weigh arrive bind assert cache calibrate certify dedupe deduplicate delegate
    demand demonstrate deprovision diagnose disallow disclose dispatch divide enlarge ensure equip
    exchange exercise experiment fence feed ferret grow hand hire hunt inventory investigate invoke
    jump kickstart labels liaise locate modularise monitor nominate observe operate outline
    oversee own partition patch phase play press pressure probe proceed procure propagate quantify
    reapply rearrange reassess recap recheck reconnect reconsider recruit reflect reformat rehome
    relay rely remap reorder replan reply repoint reroll reseed reserve respond rework save seal
    seek select sketch smoke socialise source speed stand stash steer stipulate substitute
    summarise summarize supervise survey sweep tackle target tweak type unfreeze unlink unplug
    unset vet vote zip
    """)

  /// What a verb looks like after `X` where X does the work: helpers and modals.
  static let subjectMarkers = words(
    """
    will shall to must should has have had owns needs need takes is are was were can 'll does do
    would gets agreed promised volunteered wants already also successfully
    """)

  /// Participles after which `by X` names who does the work.
  static let agentParticiples = words(
    """
    done owned handled led driven implemented built taken managed completed executed delivered
    carried performed out finished picked up written assigned created prepared resolved followed
    """)

  /// Words that lead to somebody who is concerned but does not own the item.
  static let partyDecoys = words(
    """
    for with remind from ask tell cc to warn train off of than thank thanks about against retrain
    coach let get have help make between page notify ping inform email mail teach give via under and
    like per paging call contact involve alert in on at
    """)

  /// Capitalised words that open a phrase about things, tools or time: no names of people.
  static let things = words(
    """
    access account accounts acl action actions active adding admin agreement alarm alarms alert alerting alerts
    algorithm an analysis analyses android ansible apache api apis app apple application apps
    archive argo argocd article artifact artifacts asset async atlas auth authentication authorization
    automated automatic automation autoscaler autoscaling availability aws azure backup backups
    badge balancer bamboo bandwidth banner baseline batch better bgp bigquery bitbucket boot bot branch
    break-glass breaker breakers broker brokers browser bucket buffer bug bugs bulk button cable
    cache caches calendar canary canaries capacity card cart cassandra catalogue cdn celery ceph cert
    certificate certificates certs chain change changelog changes channel chaos chart charts
    checklist checklists checkpoint checksum chef chrome ci circleci circuit cisco cli client
    clients clock closed cloudflare cloudwatch cluster clusters code codebase column command
    commands comment comments conclusion condition config configs configuration configurations
    confirmation confluence connection connections console constraint consul consumer container
    containers content contract control controls cookie copy coredns cost counter coverage cpu crash
    credential credentials crm cron cronjob cronjobs crowdstrike culture customer customers
    dashboard dashboards data database databases dataset datadog date dates day days dead-letter
    deadlock debian debrief debug default defaults dependency dependencies deployment deployments
    detection diagram diagrams dialog directory disaster disk disks dns doc docker docs
    documentation domain drift drill drills driver drone drupal dual-sign dynamodb ec2 ecs edge eks
    elastic elasticsearch emergency email emails encryption endpoint endpoints engine enhanced entry
    environment environments envoy error errors escalation etcd etl event events evidence example
    exception exceptions excel experience experiment export exporter external failure failures
    fallback feature features feed field fields file files filesystem final finding findings
    firebase firewall firewalls first flag flags flow fluentd fluent flux folder font force-push form
    format fortinet framework freebsd frequency function future game gateway gateways gcp gerrit git
    github gitlab gitops gke go golang google governance grace grafana graph graphite graphql graphs
    group guard guardrail guardrails guide guideline guidelines handbook handler handoff handover
    haproxy hardware hash hashicorp headers health healthcheck healthchecks heartbeat helm heroku
    history hook host hosts html http https hypervisor iam image images impact import importer
    improved incident incidents index indexes influxdb info ingestion ingress initial input inputs
    instance instances integration internal interface introduction invoice ios ip ipv6 istio issue
    issues item items jaeger java javascript jenkins jest jira job jobs journal jmeter json jumphost
    k8s kafka kernel key keycloak keys kibana kubernetes kubectl kustomize kyverno label labels
    lambda lack latency launchdarkly layer ldap leak lessons level library libraries licence license
    limit limits line linkerd linter linting linux list lists load loadbalancer lock locks log
    logging login logs logstash loki long loop machine machines mail mailing main maintenance
    manual manuals map mariadb maven memory mesh message messages metadata metric metrics microservice
    microservices microsoft middleware migration migrations minio mobile mode model models module
    modules mongo mongodb monitor monitoring monitors more mysql nagios name namespace namespaces
    nat nats net new newrelic next nexus nginx ngnix node nodes nomad note notes notification
    notifications npm ntp number nutanix oauth object objects observability offline okta onboarding
    online only opa open opensearch opentelemetry openstack operation opsgenie option oracle order
    orders os ospf outage outages output overview owner package packages page pagerduty
    pages parameter parameters partition password passwords patch path payload payment peer
    performance period permission permissions phase php pipeline pipelines plan plans platform
    playbook playbooks plugin plugins pod pods policies policy pool pools port portal ports
    post-deploy post-incident postgres postgresql postmortem power powershell pre-commit pre-deploy precommit
    prevention pricing primary printed printer printers priority problem procedure procedures process processes
    product production profile profiling program project projects prometheus prompt protection
    protocol proxies proxy puppet purge python qa quality queries question questions queue queues
    quick quota quotas rabbitmq rails ram rancher ratelimit react record records recovery redash
    redhat redis redshift redundancy reference region regions registry regression release releases
    reliability reminder replica replicas replication report reports repo repos repositories repository
    request requests resilience resource resources response responses result results retention
    retries risk role roles rollbacks rollout rollouts root route router routers routes routing row rows
    ruby rule rules runbook runbooks runner runners runtime rust s3 safety salesforce sanity sap
    scala scenario schedule schema schemas scheme scope screen script scripts sdk seconds secret secrets
    section segment sensor sensors sentinel sentry separate sequence server serverless servers
    service servicenow services session sessions setting settings shell shard shards shared short shorter
    signal simple single site sites slack slis slo slos sms smoke smtp snapshot snapshots snowflake
    socket software solution sonarqube source spare spark spec specs splunk spreadsheet spring sql ssh
    ssl sso stack staging standby standing standard standards startup state static status step steps stock storage
    story stream streams stricter stripe structure subnet subnets summary switches switch synthetic
    system systemd systems table tables tape task tasks tcp teamcity teams technical telemetry
    template templates temporal temporary tenant tenants terraform terragrunt testing tests thanos the
    thread threads threshold thresholds ticket tickets time timeout timeouts timer tls token tokens tool
    tooling tools topic topics tomcat traefik traffic training transaction travis trello
    trigger triggers trino tunnel twilio two ubuntu ui unit unix upgrades uptime url urls usage user users
    utilisation utilization validation validator value values variable variables varnish vault
    vcenter velero verification version versions victoria view views virtual visibility vlan vm vmware
    volume volumes vpc vpn waf warehouse warm warning warnings watchdog webhook webhooks website
    weekly widget wifi wiki window windows wireguard wireshark word wordpress worker workers workflow
    workflows workload workloads workspace yaml yarn zabbix zendesk zone zookeeper zoom zuul
    argument arguments assertion attachment audience backoff backpressure bastion breach
    break bucket4j budget budgets bundle cells channels check checks chunk ciphers class closing
    comparison component components constant constants cookie count country covers craft criteria
    currency daily deadline deadlines decision default-deny delivery deny-by-default design device
    devices diff digest display distribution double downtime draft dry-run duplicate eight
    eleven enforcement factor factors fast fencing fire five fixed fleet four frame freeze
    gap gaps general hard header heat high hotfix hour hours hourly idempotency inbox inventory kill
    language last lead-time lesson levels library link links loading local location
    low mechanism medium meeting method methods minimum minute minutes mirror monthly month months
    morning multi-region network networks night nine nothing office one onsite optional outbox
    output paper parser part parts pass patching payroll people person phishing phone phones physical
    places point postman power practice preview probe progress proof prototype public quarterly
    queueing race rate rates read-only real reason receipt redundant replay reply retry
    review reviews rollback sample schedule scheduled scheduler search second security seven signature
    six size slot slots soft space split standup statement step-by-step store strict string strings style
    sub-task success support surface survey syntax target targets ten third three thursday to todo
    total trace tracing track transport tree tuesday type types unsigned update updates upper
    utility vendor vendors visual vote wall week weeks wording workshop workshops write year years zero
    also always and any are as at because before both but by can check done during each either every
    everything extra for from further get has have how if in instead into is it its just least less
    let make making many maybe most must needs never no none not now of off on once only or our out
    over per please possibly prior proper properly really regular regularly same see should so some
    something soon still such than thanks that their them then there these they this those though through
    too try under until up upon use using very via was we what when where whether which while who why
    will with within without would yes yet you your
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    europe germany france spain italy england ireland scotland india japan china america usa uk eu us
    london paris berlin madrid lisbon porto dublin amsterdam frankfurt munich hamburg vienna zurich
    geneva brussels prague warsaw rome milan oslo stockholm copenhagen helsinki tokyo osaka seoul
    singapore sydney melbourne mumbai bangalore delhi virginia oregon ohio california texas toronto
    montreal chicago boston seattle york brazil canada mexico australia asia africa emea apac latam
    english german french spanish effective onwards go-live shipping starting w.e.f wef
    """)
}
