import Testing

@testable import Language

@Suite struct QuestionShapesTests {
  @Test(
    "asks for the cause of what an answer states",
    arguments: [
      (
        "One waiting line with one fixed gate serves all eleven ferries",
        "Why does one waiting line with one fixed gate serve all eleven ferries?"
      ),
      (
        "When the leader fails over, the followers drop their locks",
        "Why do the followers drop their locks?"
      ),
      (
        "The bug only shows up when two users edit the same row",
        "Why does the bug only show up when two users edit the same row?"
      ),
      ("Our DNS provider had an outage", "Why did our DNS provider have an outage?"),
      (
        "A certificate had expired overnight, and no one was told",
        "Why had a certificate expired overnight?"
      ),
      ("Someone forgot to restart the agent", "Why did someone forget to restart the agent?"),
      (
        "The contract says four hours, the monitoring says ten",
        "Why does the contract say four hours?"
      ),
      ("a wrong default in the chart", "Why was there a wrong default in the chart?"),
      (
        "we never got the email about the deprecation",
        "Why did we never get the email about the deprecation?"
      ),
      (
        "The lab's analyzer reports values in mg while the ward system expects mmol",
        "Why does the lab's analyzer report values in mg?"
      ),
      (
        "The runbook is six pages long and the step is on page five",
        "Why is the runbook six pages long?"
      ),
      (
        "It was easier to copy the old config than to write a new one",
        "Why was it easier to copy the old config than to write a new one?"
      ),
      (
        "They ran the import against production, thinking it was the sandbox",
        "Why did they run the import against production?"
      ),
      (
        "The config map was edited by hand; nobody knows by whom",
        "Why was the config map edited by hand?"
      ),
      ("4 of 6 brokers were down", "Why were 4 of 6 brokers down?"),
      ("64 of 64 connections in use", "Why were 64 of 64 connections in use?"),
      ("80% of the pool taken by one tenant", "Why was 80% of the pool taken by one tenant?"),
      ("p99 latency above 4 s", "Why was p99 latency above 4 s?"),
      (
        "The signal repeater at km 12 had lost power",
        "Why had the signal repeater at km 12 lost power?"
      ),
      (
        "Feed of the weather service down since 4 am",
        "Why was the feed of the weather service down since 4 am?"
      ),
      ("a memory leak", "Why was there a memory leak?"),
      ("Timeout.", "Why was there a timeout?"),
      ("Bad config", "Why was there a bad config?"),
      (
        "Race condition between writer and compactor",
        "Why was there a race condition between writer and compactor?"
      ),
      (
        "Off-by-one error in the pagination", "Why was there an off-by-one error in the pagination?"
      ),
      (
        "Unclear ownership of the billing job",
        "Why was there unclear ownership of the billing job?"
      ),
      (
        "Manual step missing in the release checklist",
        "Why was the manual step missing in the release checklist?"
      ),
      ("An alert existed, but it was muted", "Why was the alert muted?"),
      ("The alert existed but nobody had subscribed to it", "Why had nobody subscribed to it?"),
      ("because of a full disk", "Why was there a full disk?"),
      ("thanks to a stale lock", "Why was there a stale lock?"),
      ("Owing to heavy rain the ferry ran late", "Why was there heavy rain?"),
      (
        "The printer had run out of labels, as far as I know",
        "Why had the printer run out of labels?"
      ),
      ("I guess the mapping was wrong", "Why was the mapping wrong?"),
      ("My guess is that the cache was cold", "Why was the cache cold?"),
      ("Honestly, the script had no error handling", "Why did the script have no error handling?"),
      ("So the token expired", "Why did the token expire?"),
    ])
  func formsFirst(answer: String, question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(
    "asks for the cause of what a note states",
    arguments: [
      ("And then the pods restarted all at once", "Why did the pods restart all at once?"),
      ("Well the tests were skipped", "Why were the tests skipped?"),
      (
        "The database was migrated on Friday; the connection strings weren't",
        "Why was the database migrated on Friday?"
      ),
      ("The system treats blank as \"all\"", "Why does the system treat blank as \"all\"?"),
      ("\"Save\" doesn't wait for the server", "Why doesn't \"Save\" wait for the server?"),
      ("`--dry-run` is off by default", "Why is `--dry-run` off by default?"),
      ("POST /orders isn't idempotent", "Why isn't POST /orders idempotent?"),
      (
        "the S3 bucket policy denies the new role",
        "Why does the S3 bucket policy deny the new role?"
      ),
      ("SQS delivers messages more than once", "Why does SQS deliver messages more than once?"),
      ("CPU throttling on the node", "Why was there CPU throttling on the node?"),
      ("OOM kill of the indexer", "Why was there an OOM kill of the indexer?"),
      ("Kernel panic on host 7", "Why was there a kernel panic on host 7?"),
      (
        "TLS handshake failing against the new endpoint",
        "Why was the TLS handshake failing against the new endpoint?"
      ),
      (
        "The client can't tell a timeout from an error",
        "Why can't the client tell a timeout from an error?"
      ),
      (
        "You can delete a region without confirming",
        "Why can you delete a region without confirming?"
      ),
      ("You need admin rights to see the log", "Why do you need admin rights to see the log?"),
      ("One has to restart it by hand", "Why does one have to restart it by hand?"),
      ("Not all nodes had the new kernel", "Why did not all nodes have the new kernel?"),
      ("None of the dashboards show queue age", "Why do none of the dashboards show queue age?"),
      (
        "Neither the API nor the UI checks the length",
        "Why does neither the API nor the UI check the length?"
      ),
      ("Only the primary site has a generator", "Why does only the primary site have a generator?"),
      (
        "Every deploy restarts all workers at the same time",
        "Why does every deploy restart all workers at the same time?"
      ),
      ("Few of us have access", "Why do few of us have access?"),
      ("The amount field is a float", "Why is the amount field a float?"),
      ("Its certificate is self-signed", "Why is its certificate self-signed?"),
      ("Their export uses commas as separators", "Why does their export use commas as separators?"),
      ("The index wasn't used because statistics were stale", "Why were statistics stale?"),
      (
        "The nightly batch overlaps with the backup",
        "Why does the nightly batch overlap with the backup?"
      ),
      (
        "Wind gusts above 60 knots closed the crane",
        "Why did wind gusts above 60 knots close the crane?"
      ),
      (
        "The driver's tablet was offline the whole shift",
        "Why was the driver's tablet offline the whole shift?"
      ),
      (
        "The vaccines were stored in the wrong fridge",
        "Why were the vaccines stored in the wrong fridge?"
      ),
      ("Two patients share the same barcode", "Why do two patients share the same barcode?"),
      (
        "The water level sensor had drifted by 4 cm",
        "Why had the water level sensor drifted by 4 cm?"
      ),
      ("Grid frequency dropped to 49.2 Hz", "Why did the grid frequency drop to 49.2 Hz?"),
      ("Heap full of duplicate sessions", "Why was the heap full of duplicate sessions?"),
      ("a stuck valve in line 2", "Why was there a stuck valve in line 2?"),
    ])
  func formsSecond(answer: String, question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test(
    "asks for the cause told among other clauses",
    arguments: [
      (
        "The lock expired before the job was done",
        "Why did the lock expire before the job was done?"
      ),
      ("Disk I/O saturated by the backup", "Why was the disk I/O saturated by the backup?"),
      ("Wrong branch deployed", "Why was the wrong branch deployed?"),
      ("Mail queue stuck since Monday", "Why was the mail queue stuck since Monday?"),
      (
        "Stack overflow in the template engine",
        "Why was there a stack overflow in the template engine?"
      ),
      ("We use the same token everywhere", "Why do we use the same token everywhere?"),
      ("The courier had the wrong address", "Why did the courier have the wrong address?"),
      ("It only retries once", "Why does it only retry once?"),
      ("It was never turned on", "Why was it never turned on?"),
      ("Nothing was logged", "Why was nothing logged?"),
      (
        "No one noticed that the fan had stopped", "Why did no one notice that the fan had stopped?"
      ),
      ("nobody had the password", "Why did nobody have the password?"),
      (
        "there's a hard limit of 50 rows per page", "Why is there a hard limit of 50 rows per page?"
      ),
      (
        "There used to be a check for that",
        "Why was it that \"there used to be a check for that\"?"
      ),
      (
        "The API was returning HTML instead of JSON",
        "Why was the API returning HTML instead of JSON?"
      ),
      ("the `id` column overflowed", "Why did the `id` column overflow?"),
      (
        "An intern's laptop was the only build machine",
        "Why was an intern's laptop the only build machine?"
      ),
      ("My laptop was on the wrong VPN", "Why was my laptop on the wrong VPN?"),
      ("I'd left the debug flag on", "Why had I left the debug flag on?"),
      ("We'd been throttled by the provider", "Why had we been throttled by the provider?"),
      ("He rebooted the wrong rack", "Why did he reboot the wrong rack?"),
      ("The drivers' app hadn't been updated", "Why hadn't the drivers' app been updated?"),
      ("The meter readings came in twice", "Why did the meter readings come in twice?"),
      (
        "The bridge sensor reports in imperial units",
        "Why does the bridge sensor report in imperial units?"
      ),
      (
        "The scheduler may start two copies of a job",
        "Why may the scheduler start two copies of a job?"
      ),
      (
        "The crane's load cell had never been calibrated",
        "Why had the crane's load cell never been calibrated?"
      ),
      ("Two timers were set to the same minute", "Why were two timers set to the same minute?"),
      ("Tank 3 overflowed", "Why did tank 3 overflow?"),
      ("Forgot to invalidate the cache", "Why did we forget to invalidate the cache?"),
      (
        "Failed over to a region without capacity",
        "Why did it fail over to a region without capacity?"
      ),
      ("Didn't check the return value", "Why didn't we check the return value?"),
      ("Was still using Python 2", "Why was it still using Python 2?"),
      ("Has no timeout", "Why does it have no timeout?"),
      ("Doesn't validate its input", "Why doesn't it validate its input?"),
    ])
  func formsThird(answer: String, question: String) {
    #expect(Questions.next(after: answer).question == question)
  }

  @Test func aNoteMayBreakOffAtItsLastWord() {
    let note =
      "Order spare filters for when pressure across the sump reaches a certain mark replace "
      + "pump-seals check hoses carry \u{27}pump-seals\u{27} to"
    #expect(Questions.next(after: note).question.hasPrefix("Why "))
  }
}
