public import ArgumentKit
public import ArgumentParser

/// `argraph inspect`: the argument as an outline.
struct Inspect: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show how the argument is built: an outline from the thesis down.",
        discussion: """
            Each statement stands below what it supports (+), attacks (−), undercuts (×) or \
            restates (=), with its role, the relation's confidence and its \
            paragraph.sentence. --why adds the reason of each decision and the two best \
            alternatives.
            """)

    @ArgumentParser.Argument(help: "An op-ed or a graph; - for standard input.")
    var input = "-"

    @Flag(help: "The reason of each decision, and what else was likely.")
    var why = false

    @Option(help: "The words for roles and relations: field (counterclaim) or plain (objection).")
    var terms = OutlineTerms.field

    @OptionGroup(title: "Reading") var reading: ReadingFlags
    @OptionGroup(title: "Speech") var speech: SpeechOptions

    func run() async throws {
        try await speech.telling {
            let input = try reading.load(self.input)
            speech.tell(input.complaints(self.input))
            let graph = input.graph
            let outline = Outline(of: graph)
            guard !speech.json else {
                try Streams.output(Array(outline.json.utf8))
                return
            }
            try show(outline)
            if !speech.quiet { try showRemarks(on: graph) }
        }
    }

    private func show(_ outline: Outline) throws(Failure) {
        var style = OutlineStyle()
        style.width = Streams.width
        style.terms = terms
        style.showsReasons = why
        let lines = outline.lines(style).map { line in
            speech.colorsOutput
                ? line.map { $0.meaning.ink($0.text.printable, true) }.joined()
                : line.text.printable
        }
        for line in lines { try Streams.say(line) }
    }

    /// What the reader may want to look at next.
    private func showRemarks(on graph: ArgumentGraph) throws(Failure) {
        let labels = graph.labels
        let open = CounterclaimAnswers(in: graph).unanswered.map { labels[$0] }
        let bare = UnsupportedClaims(in: graph).claims.map { labels[$0] }
        let words = graph.labelsToReword().map { labels[$0.statement] }
        let remarks = [
            ("\(terms.word(for: .counterclaim, count: 2)) without an answer", open),
            ("claims without a reason", bare),
            ("labels to reword, they lean on their context", words),
        ].filter { !$0.1.isEmpty }
        guard !remarks.isEmpty else { return }
        try Streams.say("")
        for (what, names) in remarks {
            let text = "\(what): \(names.joined(separator: ", "))"
            try Streams.say(Wrapping.lines(text, width: Streams.width, indent: 2))
        }
    }
}

extension OutlineTerms: ExpressibleByArgument {}

extension TextPart.Meaning {
    /// How a part of an outline is coloured in a terminal.
    var ink: Ink {
        switch self {
        case .plain: .plain
        case .heading: .bold
        case .guide, .detail: .faint
        case .unsure: .unsure
        case .role(.thesis): .thesis
        case .role(.claim): .claim
        case .role(.evidence): .evidence
        case .role(.counterclaim): .counterclaim
        case .role(.unknown): .plain
        case .relation(.supports): .claim
        case .relation(.attacks), .relation(.contradicts): .counterclaim
        case .relation(.undercuts): .thesis
        case .relation(.restates): .faint
        }
    }
}
