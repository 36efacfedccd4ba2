import Testing

@testable import Language

@Suite struct QuestionTradesTests {
  @Test(
    "asks for the cause of what an answer states",
    arguments: [
      ("Never tested with more than 10 users", "Why was it never tested with more than 10 users?"),
      ("Not enough memory on the box", "Why was there not enough memory on the box?"),
      ("Too many open connections", "Why were there too many open connections?"),
      ("Only one approver", "Why was there only one approver?"),
      ("Hard limit reached on the queue", "Why was the hard limit reached on the queue?"),
      (
        "Sudden spike in sign-ups after the TV show",
        "Why was there a sudden spike in sign-ups after the TV show?"
      ),
      ("Poor signal in the tunnel", "Why was there a poor signal in the tunnel?"),
      ("Corrupted packet header", "Why was there a corrupted packet header?"),
      ("DNS", "Why was it that \"DNS\"?"),
      ("A race.", "Why was there a race?"),
      ("cold cache after the restart", "Why was there a cold cache after the restart?"),
      ("slow query on the orders table", "Why was there a slow query on the orders table?"),
      (
        "Misconfigured proxy in front of the API",
        "Why was there a misconfigured proxy in front of the API?"
      ),
      (
        "Duplicate key in the YAML, so the second value won",
        "Why was there a duplicate key in the YAML?"
      ),
      (
        "The regex matched too much, which meant that every line was redacted",
        "Why did the regex match too much?"
      ),
      (
        "The event was emitted twice, once by the API and once by the worker",
        "Why was the event emitted twice?"
      ),
      ("The cleanup ran early, at 01:00 instead of 02:00", "Why did the cleanup run early?"),
      (
        "The worker was killed mid-write, leaving a half-written file",
        "Why was the worker killed mid-write?"
      ),
      (
        "The storage class was changed to cold, making reads slow",
        "Why was the storage class changed to cold?"
      ),
      (
        "Users click twice because the button gives no feedback",
        "Why does the button give no feedback?"
      ),
      (
        "because the label printer reuses its last template",
        "Why does the label printer reuse its last template?"
      ),
      (
        "The queue backed up since the consumer was single-threaded",
        "Why was the consumer single-threaded?"
      ),
      (
        "The tunnel was closed for works, therefore the trucks took the coast road",
        "Why was the tunnel closed for works?"
      ),
      (
        "The cabin lights failed as the inverter was overloaded", "Why was the inverter overloaded?"
      ),
      ("The mirror was stale even though the sync job had succeeded", "Why was the mirror stale?"),
      ("The check exists but is not enabled", "Why is the check not enabled?"),
      ("The backup ran, but the archive was empty", "Why was the archive empty?"),
      (
        "The firewall allows everything by default",
        "Why does the firewall allow everything by default?"
      ),
      ("The limit is documented nowhere", "Why is the limit documented nowhere?"),
      ("Our tests mock the clock", "Why do our tests mock the clock?"),
      ("Their SDK swallows exceptions", "Why does their SDK swallow exceptions?"),
      ("His account still had admin rights", "Why did his account still have admin rights?"),
      (
        "The switch needs a reboot to pick up the change",
        "Why does the switch need a reboot to pick up the change?"
      ),
      ("The import is not atomic", "Why is the import not atomic?"),
      ("The value is rounded before it is stored", "Why is the value rounded before it is stored?"),
    ])
  func formsFirst(answer: String, question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(
    "asks for the cause of what a note states",
    arguments: [
      ("The rollout doesn't stop on errors", "Why doesn't the rollout stop on errors?"),
      ("The chart had no probes", "Why did the chart have no probes?"),
      (
        "The proxy adds a header that breaks caching",
        "Why does the proxy add a header that breaks caching?"
      ),
      ("Both ends wait for the other to close", "Why do both ends wait for the other to close?"),
      (
        "The ticket was assigned to a team that no longer exists",
        "Why was the ticket assigned to a team that no longer exists?"
      ),
      ("The door opens when the power fails", "Why does the door open when the power fails?"),
      (
        "Patients are matched by surname and birth date only",
        "Why are patients matched by surname and birth date only?"
      ),
      (
        "The sync takes longer than the interval between runs",
        "Why does the sync take longer than the interval between runs?"
      ),
      (
        "The new kernel changed the default scheduler",
        "Why did the new kernel change the default scheduler?"
      ),
      ("The relay had welded shut", "Why had the relay welded shut?"),
      ("The map tiles were a year old", "Why were the map tiles a year old?"),
      ("Bed sensor unplugged during cleaning", "Why was the bed sensor unplugged during cleaning?"),
      ("the rota shows last month", "Why does the rota show last month?"),
      ("Speed camera clock off by an hour", "Why was the speed camera clock off by an hour?"),
      (
        "The lifts share a single controller, and that controller had crashed",
        "Why do the lifts share a single controller?"
      ),
      (
        "It takes two people to open the valve and only one was on site",
        "Why does it take two people to open the valve?"
      ),
      ("Our warehouse app sorts by name, not by SKU", "Why does our warehouse app sort by name?"),
      (
        "The reporting job uses the replica, which lags",
        "Why does the reporting job use the replica?"
      ),
      ("The courier's van broke down", "Why did the courier's van break down?"),
      (
        "Payment provider's sandbox keys in production",
        "Why were there payment provider's sandbox keys in production?"
      ),
      (
        "The ventilation plan assumes 20 people per room",
        "Why does the ventilation plan assume 20 people per room?"
      ),
      ("Someone's badge had been cloned", "Why had someone's badge been cloned?"),
      (
        "The search index is built from a nightly dump",
        "Why is the search index built from a nightly dump?"
      ),
      (
        "The queue has 4 partitions but only 2 consumers",
        "Why does the queue have 4 partitions but only 2 consumers?"
      ),
      (
        "two of the five gateways were never upgraded",
        "Why were two of the five gateways never upgraded?"
      ),
      ("The thermometer battery died", "Why did the thermometer battery die?"),
      ("Sorting happens in the browser", "Why does sorting happen in the browser?"),
      ("The label format changed on 1 May", "Why did the label format change on 1 May?"),
      ("Last year's tariff was still active", "Why was last year's tariff still active?"),
      (
        "The price list was exported before the discount was removed",
        "Why was the price list exported before the discount was removed?"
      ),
      ("The retry policy came from a template", "Why did the retry policy come from a template?"),
      ("the lock is held across the network call", "Why is the lock held across the network call?"),
      ("JSON with a trailing comma", "Why was there JSON with a trailing comma?"),
      ("Heavy rain flooded the cable duct", "Why did heavy rain flood the cable duct?"),
      ("Every night at 2 the router reloads its rules", "Why does the router reload its rules?"),
    ])
  func formsSecond(answer: String, question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(
    "asks for the cause told among other clauses",
    arguments: [
      ("At month end everyone runs the same report", "Why does everyone run the same report?"),
      ("On weekends the queue is unattended", "Why is the queue unattended on weekends?"),
      ("In the old version the field was optional", "Why was the field optional?"),
      (
        "For new tenants the quota defaults to zero",
        "Why does the quota default to zero for new tenants?"
      ),
      ("With the cache off, each page makes 40 queries", "Why does each page make 40 queries?"),
      ("During the failover the VIP moved twice", "Why did the VIP move twice?"),
      (
        "Under load the GC stops the world for 3 s",
        "Why does the GC stop the world for 3 s under load?"
      ),
      ("Since Monday the exporter has been silent", "Why has the exporter been silent?"),
      ("After the merge nobody ran the migration", "Why did nobody run the migration?"),
      (
        "By default the library trusts every certificate",
        "Why does the library trust every certificate?"
      ),
      ("We were rate-limited", "Why were we rate-limited?"),
      ("We got a wrong time stamp from the GPS", "Why did we get a wrong time stamp from the GPS?"),
      (
        "They gave us a list with test accounts in it",
        "Why did they give us a list with test accounts in it?"
      ),
      ("You can't see the mode on the display", "Why can't you see the mode on the display?"),
      (
        "The mode is not visible on the display, so the crew thought it was armed",
        "Why is the mode not visible on the display?"
      ),
      (
        "The crew thought it was armed because the lamp is the same for both modes",
        "Why is the lamp the same for both modes?"
      ),
      ("The pump is rated for 40 l/min, we pushed 60", "Why is the pump rated for 40 l/min?"),
      ("Rated for 40 l/min", "Why was it rated for 40 l/min?"),
      ("Bigger payloads than expected", "Why were there bigger payloads than expected?"),
      ("More users than seats", "Why were there more users than seats?"),
      ("Slower disks in the new region", "Why were there slower disks in the new region?"),
      ("Half the sensors offline", "Why were half the sensors offline?"),
      ("Nearly all requests hit one shard", "Why did nearly all requests hit one shard?"),
      (
        "About 30 jobs were waiting for the same lock",
        "Why were about 30 jobs waiting for the same lock?"
      ),
      ("Over 9,000 messages were stuck", "Why were over 9,000 messages stuck?"),
      ("Up to 20 % of packets were lost", "Why were up to 20 % of packets lost?"),
      (
        "The \"confirm\" button is next to \"cancel\"",
        "Why is the \"confirm\" button next to \"cancel\"?"
      ),
      ("`terraform apply` ran twice", "Why did `terraform apply` run twice?"),
      ("`rm -rf` on the wrong mount", "Why was there an `rm -rf` on the wrong mount?"),
      ("`max_connections` was 100", "Why was `max_connections` 100?"),
      ("PostgreSQL 12 doesn't support that", "Why doesn't PostgreSQL 12 support that?"),
      ("Cron doesn't know about daylight saving", "Why doesn't Cron know about daylight saving?"),
      ("The container has 512 MB, Java wants 600", "Why does the container have 512 MB?"),
      (
        "What we call staging is really production",
        "Why was it that \"What we call staging is really production\"?"
      ),
    ])
  func formsThird(answer: String, question: String) {
    #expect(Questions.next(after: answer).question == question)
  }
}
