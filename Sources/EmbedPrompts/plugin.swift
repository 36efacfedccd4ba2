import Foundation
import PackagePlugin

/// Puts every Markdown file below the target's folder into the executable, as one generated Swift file.
///
/// Editing, adding, renaming and removing a file are all noticed by the next build: the files
/// are the command's inputs.
@main
struct EmbedPrompts: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target as? any SourceModuleTarget else { return [] }
    let inputs = module.sourceFiles.map(\.url)
      .filter { $0.pathExtension == "md" }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(inputs.count) prompts",
        executable: try context.tool(named: "embedprompts").url,
        arguments: [module.directoryURL.path, output.path] + inputs.map(\.path),
        inputFiles: inputs,
        outputFiles: [output])
    ]
  }
}
