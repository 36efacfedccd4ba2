extension ActionItemReadingTests {
  /// As typed; what is left; owner, day and issue.
  static let layouts: [Item] = [
    Item(
      "Add a lint step for feature flags (Priya, by Fri 12 June, OPS-42)",
      "Add a lint step for feature flags", "Priya", "2026-06-12", "OPS-42"),
    Item(
      "- [ ] Add a lint step for feature flags (Owner: @priya, Due: 2026-06-30, Issue: shop#123)",
      "Add a lint step for feature flags", "@priya", "2026-06-30", "shop#123"),
    Item(
      "- [x] Cap the retry budget at 3 (Owner: ❌, Due: ❌)", "Cap the retry budget at 3", nil, nil,
      nil),
    Item("Dana adds a check by 12 June", "Dana adds a check", "Dana", "2026-06-12", nil),
    Item(
      "@dana to pin the base image by 2026-07-01", "@dana to pin the base image", "@dana",
      "2026-07-01", nil),
    Item("Pin the base image @dana 2026-07-01", "Pin the base image", "@dana", "2026-07-01", nil),
    Item(
      "Pin the base image — @dana — 2026-07-01 — #88", "Pin the base image", "@dana", "2026-07-01",
      "#88"),
    Item(
      "Pin the base image. Owner: Dana. Due: 1 July 2026. Issue: https://github.com/acme/infra/issues/9",
      "Pin the base image.", "Dana", "2026-07-01", "https://github.com/acme/infra/issues/9"),
    Item("Pair with Dana on the base image", "Pair with Dana on the base image", nil, nil, nil),
    Item("Remind @dana to pin the base image", "Remind @dana to pin the base image", nil, nil, nil),
    Item("cc @dana: pin the base image", "cc @dana: pin the base image", nil, nil, nil),
    Item("Pin the base image for Dana", "Pin the base image for Dana", nil, nil, nil),
    Item(
      "Owner: platform team; due: 30.06.2026; Reject images without a digest",
      "Reject images without a digest", "platform team", "2026-06-30", nil),
    Item(
      "OWNER=platform DUE=2026-06-30 Reject images without a digest",
      "Reject images without a digest", "platform", "2026-06-30", nil),
    Item(
      "1. Reject images without a digest [platform] [2026-06-30]", "Reject images without a digest",
      "platform", "2026-06-30", nil),
    Item(
      "2) Reject images without a digest (platform, 30 June)", "Reject images without a digest",
      "platform", "2026-06-30", nil),
    Item(
      "Reject images without a digest (platform/2026-06-30)", "Reject images without a digest",
      "platform", "2026-06-30", nil),
    Item(
      "[ ] **Reject images** without a digest – _storage team_ – by June 30",
      "**Reject images** without a digest", "storage team", "2026-06-30", nil),
    Item(
      "Reject images without a digest, owned by the storage team, due June 30th 2026",
      "Reject images without a digest", "the storage team", "2026-06-30", nil),
    Item(
      "To be implemented by the storage team before 30 June: reject images",
      "To be implemented by the storage team: reject images", "the storage team", "2026-06-30", nil),
    Item(
      "Everyone should double check the digests", "Everyone should double check the digests", nil,
      nil, nil),
    Item(
      "We will reject images without a digest by Friday 12 June",
      "We will reject images without a digest", nil, "2026-06-12", nil),
    Item("The team adds a digest check, soon", "The team adds a digest check", nil, nil, nil),
    Item("somebody: add a digest check (next sprint)", "add a digest check", nil, nil, nil),
    Item("Owner: TBD, Due: TBD, add a digest check", "add a digest check", nil, nil, nil),
    Item("Owner: someone | Due: Q3 | add a digest check", "add a digest check", nil, nil, nil),
    Item(
      "Add digest check | SRE | 2026-07-10 | OPS-9", "Add digest check", "SRE", "2026-07-10",
      "OPS-9"),
    Item(
      "| OPS-9 | Add digest check | SRE | 10 July 2026 | Open |", "Add digest check", "SRE",
      "2026-07-10", "OPS-9"),
    Item(
      "| Add digest check | storage-team | High | 10 July 2026 | To Do |", "Add digest check",
      "storage-team", "2026-07-10", nil),
    Item(
      "| 3 | Add digest check | Dana K. | 2026-07-10 |", "3 | Add digest check", "Dana K",
      "2026-07-10", nil),
    Item("| Add digest check | we | asap |", "Add digest check", nil, nil, nil),
    Item("✅ Dana: add digest check 📅 2026-07-10", "add digest check", "Dana", "2026-07-10", nil),
    Item("🔴 Add digest check 👤 Dana 🗓️ 10 July", "🔴 Add digest check", "Dana", "2026-07-10", nil),
    Item(
      "DRI Dana. Add digest check. ETA 10 July.", "Add digest check.", "Dana", "2026-07-10", nil),
    Item(
      "Add digest check; Dana; 10 July; shop#12", "Add digest check", "Dana", "2026-07-10",
      "shop#12"),
    Item("Add digest check / Dana / 10 July", "Add digest check", "Dana", "2026-07-10", nil),
    Item("Add digest check -> Dana -> 10 July", "Add digest check", "Dana", "2026-07-10", nil),
    Item(
      "Add digest check => on-call lead => 10 July 2026", "Add digest check", "on-call lead",
      "2026-07-10", nil),
    Item(
      "on-call lead: add digest check by 10 July", "add digest check", "on-call lead", "2026-07-10",
      nil),
    Item(
      "The on-call lead will add a digest check by 10 July",
      "The on-call lead will add a digest check", "The on-call lead", "2026-07-10", nil),
    Item(
      "The payments squad will, by 10 July 2026, reject unsigned builds (PAY-77)",
      "The payments squad will reject unsigned builds", "The payments squad", "2026-07-10", "PAY-77"
    ),
    Item("Ask Dana to add a digest check", "Ask Dana to add a digest check", nil, nil, nil),
    Item(
      "Teach Dana's team to read the digest", "Teach Dana's team to read the digest", nil, nil, nil),
    Item(
      "Redis: raise maxmemory to 4 GB (2026-06-30)", "Redis: raise maxmemory to 4 GB", nil,
      "2026-06-30", nil),
    Item(
      "Kafka, 2026-06-30: raise retention to 7 days", "Kafka, raise retention to 7 days", nil,
      "2026-06-30", nil),
    Item(
      "Terraform to fail on a drifted plan", "Terraform to fail on a drifted plan", nil, nil, nil),
    Item(
      "CI blocks merges without a digest — Marek, 30 June", "CI blocks merges without a digest",
      "Marek", "2026-06-30", nil),
    Item(
      "Marek & Ola: CI blocks merges without a digest, 30 June",
      "CI blocks merges without a digest", "Marek & Ola", "2026-06-30", nil),
    Item(
      "Marek and Ola to block merges without a digest by 30 June",
      "Marek and Ola to block merges without a digest", "Marek and Ola", "2026-06-30", nil),
    Item(
      "By 30 June, Marek blocks merges without a digest.", "Marek blocks merges without a digest.",
      "Marek", "2026-06-30", nil),
    Item(
      "Until 30 June 2026: Marek blocks merges without a digest",
      "Marek blocks merges without a digest", "Marek", "2026-06-30", nil),
    Item(
      "Block merges without a digest [OPS-12](https://jira.example.com/browse/OPS-12) (Marek)",
      "Block merges without a digest", "Marek", nil,
      "[OPS-12](https://jira.example.com/browse/OPS-12)"),
    Item(
      "Block merges without a digest, see https://gitlab.com/a/b/-/issues/12, Marek",
      "Block merges without a digest", "Marek", nil, "https://gitlab.com/a/b/-/issues/12"),
    Item(
      "[Block merges](https://example.com/doc) without a digest, Marek, 30 June",
      "[Block merges](https://example.com/doc) without a digest", "Marek", "2026-06-30", nil),
    Item(
      "Block merges without a digest <https://github.com/a/b/issues/3> @marek",
      "Block merges without a digest", "@marek", nil, "https://github.com/a/b/issues/3"),
    Item(
      "Block merges without a digest fixed in a/b#3",
      "Block merges without a digest fixed in a/b#3", nil, nil, "a/b#3"),
    Item(
      "Marek: block merges without a digest. Deadline: end of June",
      "block merges without a digest.", "Marek", "2026-06-30", nil),
    Item(
      "Block merges without a digest - Marek - 2026-06-30", "Block merges without a digest",
      "Marek", "2026-06-30", nil),
    Item(
      "Block merges without a digest -- Marek, 30 June", "Block merges without a digest", "Marek",
      "2026-06-30", nil),
    Item(
      "• Block merges without a digest · Marek · 30 June", "Block merges without a digest", "Marek",
      "2026-06-30", nil),
    Item(
      "* [ ] Block merges without a digest *(Marek, 30 June)*", "Block merges without a digest",
      "Marek", "2026-06-30", nil),
    Item(
      "Responsible: Dr. Amal Haddad / Date: 30 June 2026 / Task: block merges", "block merges",
      "Dr. Amal Haddad", "2026-06-30", nil),
    Item(
      "Who: facilities. When: 30 June. What: second power feed for rack 4",
      "second power feed for rack 4", "facilities", "2026-06-30", nil),
    Item(
      "me: move the backup to another disk, 2026-06-30", "move the backup to another disk", nil,
      "2026-06-30", nil),
    Item(
      "I'll move the backup to another disk by 30 June", "I'll move the backup to another disk",
      nil, "2026-06-30", nil),
    Item(
      "move the backup to another disk (me, 30 June)", "move the backup to another disk", nil,
      "2026-06-30", nil),
    Item(
      "Assigned to: Ines. Move the backup to another disk, 30 June.",
      "Move the backup to another disk", "Ines", "2026-06-30", nil),
    Item(
      "Assignee - Ines - move the backup to another disk", "move the backup to another disk",
      "Ines", nil, nil),
    Item("FIXME(ines): move backup, due 30 June 2026", "move backup", "ines", "2026-06-30", nil),
    Item(
      "Ines will move the backup. Marek reviews it. Due 30 June.",
      "Ines will move the backup. Marek reviews it.", "Ines", "2026-06-30", nil),
    Item(
      "Head of platform: publish an ownership map by 2026-07-03", "publish an ownership map",
      "Head of platform", "2026-07-03", nil),
    Item(
      "CTO signs off the ownership map, 3 July 2026", "CTO signs off the ownership map", "CTO",
      "2026-07-03", nil),
    Item(
      "Alerts for disk over 90 % for 5 min page SRE, 3 July 2026",
      "Alerts for disk over 90 % for 5 min page SRE", nil, "2026-07-03", nil),
    Item(
      "Alert on disk > 90 % for 5 min; page netops (storage, 3 July)",
      "Alert on disk > 90 % for 5 min; page netops", "storage", "2026-07-03", nil),
    Item(
      "Add an alert on disk > 90 % — due 3 July", "Add an alert on disk > 90 %", nil, "2026-07-03",
      nil),
    Item("Restore the 3 June backup", "Restore the 3 June backup", nil, nil, nil),
    Item(
      "Restore the backup of 3 June by 12 June, Ines", "Restore the backup of 3 June", "Ines",
      "2026-06-12", nil),
    Item(
      "In 2026 we had 3 of these; add a check (Ines)", "In 2026 we had 3 of these; add a check",
      "Ines", nil, nil),
    Item(
      "QA: a smoke test of the checkout after every deploy, 15/06/2026",
      "a smoke test of the checkout after every deploy", "QA", "2026-06-15", nil),
    Item(
      "Team Phoenix: smoke test of the checkout, 15 June", "smoke test of the checkout",
      "Team Phoenix", "2026-06-15", nil),
    Item(
      "Team Phoenix adds a smoke test of the checkout, 15 June",
      "Team Phoenix adds a smoke test of the checkout", "Team Phoenix", "2026-06-15", nil),
    Item(
      "Vendor (Acme GmbH) ships firmware 2.1 by 15 June", "Vendor (Acme GmbH) ships firmware 2.1",
      "Vendor (Acme GmbH)", "2026-06-15", nil),
    Item("ines: smoke test", "smoke test", "ines", nil, nil),
    Item("ines, 15 June: smoke test", "smoke test", "ines", "2026-06-15", nil),
    Item("smoke test (ines)", "smoke test", "ines", nil, nil),
    Item(
      "Write runbook page (Ines + Marek, W26)", "Write runbook page (W26)", "Ines + Marek", nil, nil
    ),
    Item(
      "Monitoring: alert when queue depth > 500 for 10 min (SRE, 2026-06-20)",
      "Monitoring: alert when queue depth > 500 for 10 min", "SRE", "2026-06-20", nil),
    Item("Security: rotate keys every 30 days", "rotate keys every 30 days", "Security", nil, nil),
    Item(
      "Security team: rotate keys every 30 days", "rotate keys every 30 days", "Security team", nil,
      nil),
    Item(
      "⬜ Grafana panel for the queue, Tunde, 18 June", "Grafana panel for the queue", "Tunde",
      "2026-06-18", nil),
    Item(
      "Zsofi: checksum on every upload (2026-07-04)", "checksum on every upload", "Zsofi",
      "2026-07-04", nil),
    Item(
      "Olu -> smoke test before the swap -> 4 July", "smoke test before the swap", "Olu",
      "2026-07-04", nil),
    Item(
      "Second reviewer for anything under /billing (4 July)",
      "Second reviewer for anything under /billing", nil, "2026-07-04", nil),
    Item(
      "Night shift lead: paper list of critical patients, 1 July 2026",
      "paper list of critical patients", "Night shift lead", "2026-07-01", nil),
    Item(
      "Ward 4 charge nurse keeps a spare scanner, by 1 July 2026",
      "Ward 4 charge nurse keeps a spare scanner", "Ward 4 charge nurse", "2026-07-01", nil),
    Item(
      "The database team and the platform team will agree one naming scheme by 4 July",
      "The database team and the platform team will agree one naming scheme",
      "The database team and the platform team", "2026-07-04", nil),
    Item("Whoever is free: tidy the wiki", "Whoever is free: tidy the wiki", nil, nil, nil),
    Item("all teams: read the new rules", "read the new rules", nil, nil, nil),
    Item(
      "Priya's restore script goes into cron, 1 July", "Priya's restore script goes into cron", nil,
      "2026-07-01", nil),
    Item(
      "Move Priya's cron job to the scheduler (owner: none yet)",
      "Move Priya's cron job to the scheduler", nil, nil, nil),
    Item("restore drill (owner: nobody, due: whenever)", "restore drill", nil, nil, nil),
    Item("As soon as possible: restore drill. Priya.", "restore drill.", "Priya", nil, nil),
    Item(
      "Restore drill every quarter, first one on 1 July 2026, Priya",
      "Restore drill every quarter, first one", "Priya", "2026-07-01", nil),
    Item(
      "backend/platform: one timeout table, 2026-07-01", "one timeout table", "backend/platform",
      "2026-07-01", nil),
    Item(
      "HR + IT: leavers lose access the same day, 1 July", "leavers lose access the same day",
      "HR + IT", "2026-07-01", nil),
    Item(
      "`terraform plan` output goes to the pull request; sre; 1 July",
      "`terraform plan` output goes to the pull request", "sre", "2026-07-01", nil),
    Item(
      "Guard: deploys stop on Friday after 15:00 (Priya, 1 July)",
      "Guard: deploys stop on Friday after 15:00", "Priya", "2026-07-01", nil),
    Item(
      "Will (1 July): guard the delete button", "guard the delete button", "Will", "2026-07-01", nil
    ),
    Item(
      "Mark adds a guard to the delete button by 1 July", "Mark adds a guard to the delete button",
      "Mark", "2026-07-01", nil),
    Item(
      "Delete button asks twice – Grace, 1 July", "Delete button asks twice", "Grace", "2026-07-01",
      nil),
    Item(
      "Alert when lag > 5 min for 10 min, Vault team, 1 July", "Alert when lag > 5 min for 10 min",
      "Vault team", "2026-07-01", nil),
    Item("Fix typo in RB-7 — support, tomorrow", "Fix typo in RB-7", "support", "2026-06-10", nil),
    Item("Fix the typo in the runbook (1 week)", "Fix the typo in the runbook", nil, nil, nil),
    Item("- [ ] `retry=3` in the client", "`retry=3` in the client", nil, nil, nil),
    Item(
      "Nightly spool check is listed on the wall; Systems Programming; October 1 2026",
      "Nightly spool check is listed on the wall", "Systems Programming", "2026-10-01", nil),
    Item(
      "Accounts close ninety days after the last login (Registry Systems, 1 October)",
      "Accounts close ninety days after the last login", "Registry Systems", "2026-10-01", nil),
    Item(
      "Spare key in the coded box, effective July 15 2026", "Spare key in the coded box", nil,
      "2026-07-15", nil),
    Item(
      "Holiday list comes off the circular, 20-12-2026 onwards",
      "Holiday list comes off the circular", nil, "2026-12-20", nil),
    Item(
      "Anitha R. shall circulate the procedure by 9 July 2026",
      "Anitha R. shall circulate the procedure", "Anitha R.", "2026-07-09", nil),
    Item(
      "Suresh P. - forward dates are rejected at the screen",
      "forward dates are rejected at the screen", "Suresh P.", nil, nil),
    Item(
      "Dana promises to move the alarm before the 31st of July", "Dana promises to move the alarm",
      "Dana", "2026-07-31", nil),
    Item(
      "Rectifier settings to be checked by Power team up to 30-06-2026",
      "Rectifier settings to be checked by Power team", "Power team", "2026-06-30", nil),
    Item(
      "Marek. Alarm if two feeders differ by 2 %.", "Alarm if two feeders differ by 2 %.", "Marek",
      nil, nil),
    Item(
      "Sgt. Webb counts the crates, 3 July", "Sgt. Webb counts the crates", "Sgt. Webb",
      "2026-07-03", nil),
    Item(
      "Dana yells at nobody and labels the valve", "Dana yells at nobody and labels the valve",
      "Dana", nil, nil),
    Item(
      "Verantwortlich: K. Vogt; Termin: 31.07.2026; Inhalt: label the valve", "label the valve",
      "K. Vogt", "2026-07-31", nil),
    Item("Folk to read the sign", "Folk to read the sign", nil, nil, nil),
    Item("Search team: label the valve", "label the valve", "Search team", nil, nil),
    Item("Page team when the valve sticks", "Page team when the valve sticks", nil, nil, nil),
    Item("Label the valve; live, 3 July", "Label the valve; live", nil, "2026-07-03", nil),
  ]
}
