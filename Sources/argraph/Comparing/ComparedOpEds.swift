internal import ArgumentKit
internal import ArgumentParser

/// Two op-eds: what they share, in what they are opposed, and both side by side.
struct ComparedOpEds {
    private let compare: Compare
    private let first: ComparisonChoice.Compared
    private let second: ComparisonChoice.Compared
    private let comparison: OpEdComparison

    init(
        _ compare: Compare, _ first: ComparisonChoice.Compared,
        _ second: ComparisonChoice.Compared
    ) {
        self.compare = compare
        self.first = first
        self.second = second
        comparison = OpEdComparison(of: first.graph, and: second.graph)
    }

    /// Tells the comparison and draws it where that was asked for; says whether anything is
    /// opposed, or said by one of both only.
    func tell() async throws -> Bool {
        let files = try await draw()
        try compare.say(
            "Two op-eds: A is \(words(first)), B is \(words(second))", json: comparison.json,
            csv: comparison.csv, comparison.lines(all: compare.all))
        if !files.isEmpty, !compare.speech.quiet, !compare.speech.json {
            Streams.tell("wrote " + files.joined(separator: ", "))
        }
        return !comparison.opposed.isEmpty || !comparison.onlyInFirst.isEmpty
            || !comparison.onlyInSecond.isEmpty
    }

    private func words(_ op: ComparisonChoice.Compared) -> String {
        let count = op.graph.statements.count
        return "“\(title(op))” (\(count == 1 ? "1 statement" : "\(count) statements"))"
    }

    private func title(_ op: ComparisonChoice.Compared) -> String {
        op.graph.title ?? op.graph.sources.first?.citation.title ?? FileForm.stem(of: op.path)
    }

    /// The files that were written.
    private func draw() async throws -> [String] {
        let targets = try compare.output.map { try Target($0, nil) }
        guard !targets.isEmpty else { return [] }
        let map = try comparison.sideBySide(
            titles: ("A: \(title(first))", "B: \(title(second))"))
        for op in [first, second] {
            try Overwriting.checkRead([op.path], targets.map(\.path))
            try Overwriting.check(targets, input: op.path, op.input, force: false)
        }
        let picture = try PictureOptions.standard
        var writer = GraphWriter(map.graph, .graph(map.graph), picture, at: compare.first)
        writer.look = SideBySideLook(map)
        let written = try await writer.write(to: targets)
        compare.speech.tell(written.warnings)
        return written.files.map(\.path).filter { $0 != "-" }
    }
}

/// How two op-eds are drawn side by side.
struct SideBySideLook {
    let style: DiagramStyle
    let overlay: DiagramOverlay

    init(_ map: SideBySideGraph) {
        var style = DiagramStyle.report
        style.showsGroups = true
        style.showsCredit = false
        style.title = ""
        style.direction = .down
        style.unfolded = Set(map.tied + map.theses)
        var overlay = DiagramOverlay()
        for id in map.ties { overlay.relations[id] = DiagramOverlay.Mark(className: "tie") }
        if map.theses.count == 2 { overlay.ranks = [map.theses.map(Group.Member.statement)] }
        self.style = style
        self.overlay = overlay
    }
}

extension PictureOptions {
    /// No option given.
    static var standard: PictureOptions {
        get throws(Failure) {
            guard let options = try? PictureOptions.parse([]) else {
                throw Failure(.software, "the options of pictures cannot be made")
            }
            return options
        }
    }
}
