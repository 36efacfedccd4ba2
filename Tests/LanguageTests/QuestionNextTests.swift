import Testing

@testable import Language

@Suite struct QuestionNextTests {
  @Test(
    "asks for the cause of what an answer states",
    arguments: [
      ("The retry loop has no upper bound", "Why does the retry loop have no upper bound?"),
      (
        "the load balancer kept routing to a dead backend",
        "Why did the load balancer keep routing to a dead backend?"
      ),
      ("Because the mount was missing", "Why was the mount missing?"),
      ("Nobody owns the staging cluster.", "Why does nobody own the staging cluster?"),
      (
        "Our runbook still points at the old host",
        "Why does our runbook still point at the old host?"
      ),
      (
        "we ran out of file handles on the ingest box",
        "Why did we run out of file handles on the ingest box?"
      ),
      (
        "The canary was only checking the home page",
        "Why was the canary only checking the home page?"
      ),
      (
        "Sensors 4 and 7 were mapped to the same register",
        "Why were sensors 4 and 7 mapped to the same register?"
      ),
      (
        "the operator's screen froze for two minutes",
        "Why did the operator's screen freeze for two minutes?"
      ),
      ("There isn't a limit on upload size", "Why isn't there a limit on upload size?"),
      (
        "memory limit of 256 MB on the sidecar",
        "Why was there a memory limit of 256 MB on the sidecar?"
      ),
      ("Expired token in the deploy job", "Why was there an expired token in the deploy job?"),
      (
        "The vendor changed the payload without notice, so our parser choked",
        "Why did our parser choke?"
      ),
      (
        "The generator didn't start because the fuel valve was closed",
        "Why was the fuel valve closed?"
      ),
      ("The job had been paused since March", "Why had the job been paused since March?"),
      (
        "It turned out that the switch had two power supplies on the same circuit",
        "Why did the switch have two power supplies on the same circuit?"
      ),
      ("somebody set the TTL to 0", "Why did somebody set the TTL to 0?"),
      (
        "the migration locks the whole table while it runs",
        "Why does the migration lock the whole table while it runs?"
      ),
      (
        "Two reviewers approved it but neither looked at the SQL",
        "Why did two reviewers approve it?"
      ),
      (
        "stale DNS record for `mail.example.org`",
        "Why was there a stale DNS record for `mail.example.org`?"
      ),
      (
        "The build server's clock was four minutes ahead",
        "Why was the build server's clock four minutes ahead?"
      ),
      ("queue depth at 90,000 and climbing", "Why was the queue depth at 90,000 and climbing?"),
      (
        "The feature flag was on for everyone by default",
        "Why was the feature flag on for everyone by default?"
      ),
      (
        "Packets larger than 1400 bytes were silently dropped by the tunnel",
        "Why were packets larger than 1400 bytes silently dropped by the tunnel?"
      ),
      (
        "No rollback plan for the schema change",
        "Why was there no rollback plan for the schema change?"
      ),
      (
        "the cache key doesn't include the tenant id",
        "Why doesn't the cache key include the tenant id?"
      ),
      ("Maybe the forklift hit the fibre tray", "Why did the forklift hit the fibre tray?"),
      (
        "The alarm may have been acknowledged by mistake",
        "Why was the alarm acknowledged by mistake?"
      ),
      ("We don't test restores", "Why don't we test restores?"),
      ("I merged it without waiting for CI", "Why did I merge it without waiting for CI?"),
      (
        "the app retries forever when the token is invalid",
        "Why does the app retry forever when the token is invalid?"
      ),
      (
        "The bus schedule was loaded twice and the second import overwrote the first",
        "Why was the bus schedule loaded twice?"
      ),
      ("Although the disk was nearly full, no alert fired", "Why did no alert fire?"),
      (
        "A missing semicolon in the nginx config",
        "Why was there a missing semicolon in the nginx config?"
      ),
      ("The cooling fan was spinning backwards", "Why was the cooling fan spinning backwards?"),
      ("Prometheus was scraping the old port", "Why was Prometheus scraping the old port?"),
    ])
  func formsFirst(answer: String, question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(
    "asks for the cause of what a note states",
    arguments: [
      ("the pharmacy system rounds the dose up", "Why does the pharmacy system round the dose up?"),
      ("API gateway timing out after 10 s", "Why was the API gateway timing out after 10 s?"),
      (
        "The password had been hard-coded in the installer",
        "Why had the password been hard-coded in the installer?"
      ),
      ("All of the pods landed on one node", "Why did all of the pods land on one node?"),
      (
        "The test suite never runs against Postgres 15",
        "Why does the test suite never run against Postgres 15?"
      ),
      (
        "The third-party script blocks rendering for 8 s",
        "Why does the third-party script block rendering for 8 s?"
      ),
      (
        "the SSL cert on the proxy expired on Saturday",
        "Why did the SSL cert on the proxy expire on Saturday?"
      ),
      (
        "Ticket sales opened at noon and 40,000 people hit refresh",
        "Why did ticket sales open at noon?"
      ),
      ("one replica lagging 20 minutes behind", "Why was one replica lagging 20 minutes behind?"),
      (
        "The elevator controller lost its configuration after the power cut",
        "Why did the elevator controller lose its configuration after the power cut?"
      ),
      (
        "there were duplicate keys in the import file",
        "Why were there duplicate keys in the import file?"
      ),
      ("The team in Lisbon couldn't log in", "Why couldn't the team in Lisbon log in?"),
      (
        "Each request opens a new TLS connection.",
        "Why does each request open a new TLS connection?"
      ),
      ("wrong unit on the dosage label", "Why was there a wrong unit on the dosage label?"),
      (
        "The on-call rota had a gap between 02:00 and 06:00",
        "Why did the on-call rota have a gap between 02:00 and 06:00?"
      ),
      (
        "The firmware update bricked eleven handsets",
        "Why did the firmware update brick eleven handsets?"
      ),
      (
        "conveyor belt 2 running at double speed",
        "Why was conveyor belt 2 running at double speed?"
      ),
      (
        "The `cleanup` job deletes anything older than 30 days",
        "Why does the `cleanup` job delete anything older than 30 days?"
      ),
      (
        "Backups written to the same disk as the data",
        "Why were backups written to the same disk as the data?"
      ),
      ("Due to a typo in the hostname", "Why was there a typo in the hostname?"),
      (
        "The message broker was restarted by the kernel's OOM killer",
        "Why was the message broker restarted by the kernel's OOM killer?"
      ),
      ("HTTP 429 from the maps provider", "Why was there an HTTP 429 from the maps provider?"),
      (
        "the staging and production databases share a password",
        "Why do the staging and production databases share a password?"
      ),
      ("Our alert only fires on averages", "Why does our alert only fire on averages?"),
      ("The new hire wasn't on the mailing list", "Why wasn't the new hire on the mailing list?"),
      ("they'd removed the fallback last week", "Why had they removed the fallback last week?"),
      (
        "It's reading the wrong environment variable",
        "Why is it reading the wrong environment variable?"
      ),
      ("Log rotation stopped in April, apparently", "Why did the log rotation stop in April?"),
      (
        "The barcode scanner sends a trailing newline",
        "Why does the barcode scanner send a trailing newline?"
      ),
      ("We've never load-tested that endpoint", "Why have we never load-tested that endpoint?"),
      (
        "The invoice run takes six hours, and the window is four",
        "Why does the invoice run take six hours?"
      ),
      ("the tide model assumes UTC", "Why does the tide model assume UTC?"),
      (
        "an old client was still sending v1 messages",
        "Why was an old client still sending v1 messages?"
      ),
      ("The workers can't see each other's locks", "Why can't the workers see each other's locks?"),
      (
        "Since nobody had updated the allowlist, the new gateway was rejected",
        "Why had nobody updated the allowlist?"
      ),
      ("The thermostat's default is 40 degrees", "Why is the thermostat's default 40 degrees?"),
    ])
  func formsSecond(answer: String, question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(
    "asks for the cause told among other clauses",
    arguments: [
      ("some requests bypass the proxy", "Why do some requests bypass the proxy?"),
      (
        "The script assumes that the directory exists",
        "Why does the script assume that the directory exists?"
      ),
      ("The pager app was muted on both phones", "Why was the pager app muted on both phones?"),
      (
        "high packet loss between the two sites",
        "Why was there high packet loss between the two sites?"
      ),
      (
        "Wrong firewall rule applied to the guest network",
        "Why was the wrong firewall rule applied to the guest network?"
      ),
      (
        "the deploy pipeline skips tests on hotfix branches",
        "Why does the deploy pipeline skip tests on hotfix branches?"
      ),
      (
        "The index got corrupted during the power failure",
        "Why did the index get corrupted during the power failure?"
      ),
      (
        "Most of the traffic comes from a single customer",
        "Why does most of the traffic come from a single customer?"
      ),
      (
        "The sorting robot misread smudged labels",
        "Why did the sorting robot misread smudged labels?"
      ),
      ("Lots of tiny files under /tmp", "Why were there lots of tiny files under /tmp?"),
      (
        "insufficient disk space on the log server",
        "Why was there insufficient disk space on the log server?"
      ),
      ("the dashboard showed green throughout", "Why did the dashboard show green throughout?"),
      (
        "The patch hadn't reached the edge nodes yet",
        "Why hadn't the patch reached the edge nodes yet?"
      ),
      ("Users could upload files of any size.", "Why could users upload files of any size?"),
      ("Both links go through the same duct", "Why do both links go through the same duct?"),
      (
        "The certificate is pinned in the mobile app",
        "Why is the certificate pinned in the mobile app?"
      ),
      ("Replication was off", "Why was replication off?"),
      (
        "The lock is never released if the process dies",
        "Why is the lock never released if the process dies?"
      ),
      ("a cron entry for the old user", "Why was there a cron entry for the old user?"),
      (
        "The ETL wrote nulls into `price` because the mapping file was empty",
        "Why was the mapping file empty?"
      ),
      ("The water pump tripped its breaker", "Why did the water pump trip its breaker?"),
      ("Nothing checks the checksum", "Why does nothing check the checksum?"),
      ("Either side can close the session", "Why can either side close the session?"),
      (
        "Nginx buffers the whole response in memory",
        "Why does Nginx buffer the whole response in memory?"
      ),
      (
        "The default timeout in the SDK is infinite",
        "Why is the default timeout in the SDK infinite?"
      ),
      (
        "We relied on a mailing list nobody reads",
        "Why did we rely on a mailing list nobody reads?"
      ),
      ("it's been disabled since the audit", "Why has it been disabled since the audit?"),
      ("The cert, now managed by a script, was dropped", "Why was the cert dropped?"),
      ("The proxy - a small Go binary - leaks sockets", "Why does the proxy leak sockets?"),
      (
        "The old gateway, which nobody maintains, rejects TLS 1.3",
        "Why does the old gateway reject TLS 1.3?"
      ),
      ("The image was 4 GB, so pulls took nine minutes", "Why was the image 4 GB?"),
      ("The valve opened late, hence the tank overflowed", "Why did the valve open late?"),
      (
        "The lock file was left behind by a crashed job",
        "Why was the lock file left behind by a crashed job?"
      ),
      ("If the queue is empty the worker exits", "Why does the worker exit?"),
    ])
  func formsThird(answer: String, question: String) {
    #expect(Questions.next(after: answer).question == question)
  }
}
