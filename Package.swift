// swift-tools-version: 6.2
import PackageDescription

/// Whether a release build on Linux is one static file.
///
/// It starts three to five times as fast, for loading the Swift libraries takes longer than all else
/// (swift-argument-parser alone costs 2 ms), and needs none of them on the machine where it runs.
/// Where a system has no static libraries, `PUSHBACK_DYNAMIC=1` builds as usual. Debug builds and
/// macOS are dynamic in any case.
let isStatic = Context.environment["PUSHBACK_DYNAMIC"] == nil
let staticRelease = BuildSettingCondition.when(platforms: [.linux], configuration: .release)

/// Libraries that static ones need: unlike shared ones they do not say so themselves.
func neededStatically(_ names: String...) -> [LinkerSetting] {
  isStatic ? names.map { .linkedLibrary($0, staticRelease) } : []
}

/// The rooms, from the ground up: a target may depend only on targets listed before it.
let package = Package(
  name: "pushback",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "pushback", targets: ["pushback"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(
      name: "CEditLine",
      linkerSettings: [.linkedLibrary("edit")] + neededStatically("bsd", "md", "tinfo")),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .target(name: "Markup", dependencies: ["CYAML", "CMarkdown"]),
    .target(name: "Language"),
    .target(name: "JSONText"),
    .target(name: "Postmortem", dependencies: ["Markup", "Language"]),
    .target(name: "Prompts", dependencies: ["Markup"]),
    .target(name: "Coach", dependencies: ["Language", "Postmortem", "Prompts", "Markup"]),
    // Runs in every build: it compiles what the coach knows and puts it into `EmbeddedPrompts`.
    .executableTarget(name: "embedprompts", dependencies: ["Coach", "Language", "Prompts"]),
    .plugin(
      name: "EmbedPrompts", capability: .buildTool(), dependencies: ["embedprompts"],
      path: "Sources/EmbedPrompts"),
    .target(
      name: "EmbeddedPrompts", dependencies: ["Prompts"], path: "prompts",
      // Generated from the rules, for readers.
      exclude: ["RULES.md"], plugins: ["EmbedPrompts"]),
    .executableTarget(
      name: "fitweights",
      dependencies: [
        "Coach", "Prompts", "JSONText", "Postmortem",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "Interview", dependencies: ["Coach", "Language", "Postmortem", "Prompts", "Markup"]),
    .target(
      name: "Review",
      dependencies: ["Coach", "Language", "Postmortem", "Prompts", "Markup", "JSONText"]),
    .target(
      name: "Coaching",
      dependencies: [
        "Interview", "Review", "Coach", "Language", "Postmortem", "Prompts", "Markup",
      ]),
    .target(
      name: "Teaching", dependencies: ["Coach", "Language", "Postmortem", "Prompts", "Markup"]),
    .target(name: "Journal"),
    .target(name: "Terminal", dependencies: ["CEditLine"]),
    .target(
      name: "RuleBook",
      dependencies: ["Coach", "Postmortem", "Prompts", "JSONText", "Terminal"]),
    .target(
      name: "Session",
      dependencies: [
        "Interview", "Review", "Coaching", "Teaching", "Journal", "Terminal", "Coach", "Postmortem",
        "Prompts", "EmbeddedPrompts", "JSONText", "Markup", "RuleBook",
      ]),
    .executableTarget(
      name: "pushback",
      dependencies: [
        "Session", "Coach", "JSONText", "Journal", "Postmortem", "Prompts", "Review", "RuleBook",
        "Teaching", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["unwinding.ld"],
      linkerSettings: isStatic
        // lld finds what one archive needs of another whatever their order, and keeps functions that
        // are alike once (--icf). Without its symbols (-s) the file has half the size; the script
        // leaves out the tables for unwinding, a tenth of the rest.
        ? [
          .unsafeFlags(
            [
              "-static-executable", "-use-ld=lld", "-Xlinker", "-s", "-Xlinker", "--icf=all",
              "-Xlinker", "\(Context.packageDirectory)/Sources/pushback/unwinding.ld",
            ],
            staticRelease)
        ]
          // FoundationEssentials, which swift-argument-parser uses, needs these.
          + neededStatically(
            "_FoundationCollections", "_FoundationCShims", "swiftSynchronization")
        : []),
    .target(name: "SplitMix", path: "Tests/Support/SplitMix"),
    .executableTarget(
      name: "benchmark",
      dependencies: ["Journal", "Coach", "EmbeddedPrompts", "Postmortem", "Prompts", "SplitMix"],
      path: "Tests/Benchmark"),
    .testTarget(name: "MarkupTests", dependencies: ["Markup", "SplitMix"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "SplitMix"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(
      name: "FitWeightsTests",
      dependencies: ["fitweights", "Coach", "JSONText", "Prompts", "EmbeddedPrompts"]),
    .testTarget(name: "PostmortemTests", dependencies: ["Postmortem", "Language", "SplitMix"]),
    .testTarget(name: "PromptsTests", dependencies: ["Prompts", "EmbeddedPrompts"]),
    .testTarget(
      name: "CoachTests",
      dependencies: [
        "Coach", "Prompts", "EmbeddedPrompts", "JSONText", "Language", "Postmortem", "SplitMix",
      ]),
    .testTarget(
      name: "InterviewTests",
      dependencies: [
        "Interview", "Coach", "Prompts", "EmbeddedPrompts", "Postmortem", "SplitMix",
      ]),
    .testTarget(
      name: "ReviewTests",
      dependencies: [
        "Review", "Postmortem", "Coach", "Prompts", "EmbeddedPrompts", "JSONText", "SplitMix",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "CoachingTests",
      dependencies: [
        "Coaching", "Review", "Interview", "Coach", "Prompts", "EmbeddedPrompts", "Postmortem",
        "SplitMix",
      ]),
    .testTarget(
      name: "TeachingTests",
      dependencies: ["Teaching", "Coach", "Prompts", "EmbeddedPrompts", "Postmortem"]),
    .testTarget(name: "JournalTests", dependencies: ["Journal", "SplitMix"]),
    .target(name: "TerminalTestSupport", path: "Tests/Support/TerminalTestSupport"),
    .executableTarget(
      name: "lineedit-demo", dependencies: ["Terminal"], path: "Tests/Support/lineedit-demo"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "TerminalTestSupport", "SplitMix", "lineedit-demo"]),
    .testTarget(
      name: "RuleBookTests",
      dependencies: ["RuleBook", "Coach", "JSONText", "Prompts", "EmbeddedPrompts", "Terminal"]),
    .testTarget(
      name: "SessionTests",
      dependencies: [
        "Session", "Interview", "Journal", "Postmortem", "TerminalTestSupport", "pushback", "Coach",
        "EmbeddedPrompts", "JSONText", "Prompts", "SplitMix", "Terminal",
      ],
      exclude: ["Fuzz", "Golden", "GoldenCoach", "Screens", "Scripts"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.type != .plugin {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
