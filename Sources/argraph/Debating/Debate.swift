internal import ArgumentParser

/// `argraph debate`: what a class needs to debate an op-ed.
struct Debate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a pack to debate the op-ed: briefs, flow sheet, questions, ballot.",
        discussion: """
            argraph debate op-ed.txt -o pack/ writes a folder of pages to print: start at its \
            index.html. argraph help debate pack says the rest.

            argraph debate grade pack/key.json ANSWER… marks filled worksheets, and maps that \
            pupils drew.
            """,
        subcommands: [DebatePackVerb.self, GradeVerb.self], defaultSubcommand: DebatePackVerb.self)
}
