internal import ArgumentParser

/// The command: one verb a file, `map` where none is given.
@main
struct Argraph: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "argraph",
        abstract: "From an op-ed to a map of its claims, evidence and counterclaims.",
        discussion: """
            argraph op-ed.txt is argraph map op-ed.txt: it reads the text as it was pasted from \
            a page, finds the article in it, and writes op-ed.svg (the picture) and op-ed.argdown \
            (the graph, to be edited and drawn again) into the current folder. Every statement \
            is tied to its exact passage. The reading is a draft, made offline and the same \
            every time; inspect --why gives the reason of each decision. An Argdown file whose \
            passages come from a text looks for that text, by its SHA-256, among the .txt and \
            .md files beside it.

            Exit status: 0 fine, 1 findings at or above --fail-on, 2 bad input, 64 usage, 69 \
            something needed is missing, 70 Graphviz, another miner or argraph itself failed, 74 \
            cannot write.
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Main",
                subcommands: [Map.self, Inspect.self, Debate.self, ReviewVerb.self]),
            CommandGroup(
                name: "More",
                subcommands: [
                    Watch.self, Read.self, Weigh.self, Compare.self, Check.self, Convert.self,
                    Format.self, Render.self, Prompt.self,
                ]),
        ],
        defaultSubcommand: Map.self)
}
