// swift-tools-version: 6.2
import PackageDescription

/// The rooms, from the ground up: a target may depend only on targets listed before it.
let package = Package(
  name: "pushback",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "pushback", targets: ["pushback"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CEditLine", linkerSettings: [.linkedLibrary("edit")]),
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
    .target(name: "Postmortem", dependencies: ["Markup"]),
    .executableTarget(name: "embedprompts"),
    .plugin(
      name: "EmbedPrompts", capability: .buildTool(), dependencies: ["embedprompts"],
      path: "Sources/EmbedPrompts"),
    .target(
      name: "Prompts", dependencies: ["Markup"], path: "prompts", plugins: ["EmbedPrompts"]),
    .target(name: "Coach", dependencies: ["Language", "Postmortem", "Prompts", "Markup"]),
    .executableTarget(
      name: "fitweights", dependencies: ["Coach", "Prompts", "JSONText", "Postmortem"]),
    .target(
      name: "Interview", dependencies: ["Coach", "Language", "Postmortem", "Prompts", "Markup"]),
    .target(name: "Journal"),
    .target(name: "Terminal", dependencies: ["CEditLine"]),
    .target(
      name: "Session",
      dependencies: [
        "Interview", "Journal", "Terminal", "Coach", "Postmortem", "Prompts", "JSONText",
        "Markup",
      ]),
    .executableTarget(
      name: "pushback",
      dependencies: [
        "Session", "Coach", "JSONText", "Postmortem", "Prompts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "benchmark", dependencies: ["Journal"], path: "Tests/Benchmark"),
    .target(name: "SplitMix", path: "Tests/Support/SplitMix"),
    .testTarget(name: "MarkupTests", dependencies: ["Markup", "SplitMix"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(name: "PostmortemTests", dependencies: ["Postmortem", "SplitMix"]),
    .testTarget(name: "PromptsTests", dependencies: ["Prompts"]),
    .testTarget(name: "CoachTests", dependencies: ["Coach", "Prompts", "Language", "Postmortem"]),
    .testTarget(
      name: "InterviewTests",
      dependencies: ["Interview", "Coach", "Prompts", "Postmortem", "SplitMix"]),
    .testTarget(name: "JournalTests", dependencies: ["Journal", "SplitMix"]),
    .target(name: "TerminalTestSupport", path: "Tests/Support/TerminalTestSupport"),
    .executableTarget(
      name: "lineedit-demo", dependencies: ["Terminal"], path: "Tests/Support/lineedit-demo"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "TerminalTestSupport", "SplitMix", "lineedit-demo"]),
    .testTarget(
      name: "SessionTests",
      dependencies: [
        "Session", "Interview", "Journal", "Postmortem", "TerminalTestSupport", "pushback",
      ],
      exclude: ["Golden", "Scripts"]),
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
