internal import ArgumentKit
internal import ArgumentParser

struct Map: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Build the graph and write it.")

    @ArgumentParser.Argument(help: "Op-eds or graphs; - for standard input.")
    var inputs: [String] = ["-"]

    @Option(name: .shortAndLong) var output: [String] = []
    @OptionGroup var reading: ReadingFlags
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.telling {
            for path in inputs {
                guard case .article(let document) = try reading.load(path) else { continue }
                let graph = ArgumentMiner().graph(of: document)
                try Files.write(Array(graph.json.utf8), to: output.first ?? "-")
            }
        }
    }
}
