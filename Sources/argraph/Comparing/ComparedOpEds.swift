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

    /// A graph may hold a person's corrections, and `compare` has no `--force`.
    private func refuseReplacing(_ target: Target) throws(Failure) {
        guard [.json, .annotation, .argdown].contains(target.form), Files.exists(target.path),
            !Files.isSpecial(target.path)
        else { return }
        throw Failure(
            .cannotWrite,
            "is there already and may hold somebody's corrections; write elsewhere with -o, or "
                + "move it away first", file: target.path)
    }

    /// The files that were written.
    private func draw() async throws -> [String] {
        let targets = try compare.output.map { try Target($0, nil) }
        guard !targets.isEmpty else { return [] }
        let map = try comparison.sideBySide(
            titles: ("A: \(title(first))", "B: \(title(second))"))
        for op in [first, second] {
            try Overwriting.checkRead([op.path], targets.map(\.path))
            for target in targets { try Overwriting.checkInput(target.path, op.path) }
        }
        for target in targets { try refuseReplacing(target) }
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
        for id in map.ties {
            overlay.relations[id] = DiagramOverlay.Mark(className: "tie")
            overlay.relations[id]?.isUnsure = map.unsureTies.contains(id)
        }
        // Words alone say that two op-eds speak of the same.
        style.lineWords = [.restates: "says the same", .contradicts: "is opposed"]
        if map.theses.count == 2 {
            overlay.ranks = [map.theses.map(Group.Member.statement)]
            overlay.keepsOrderInRanks = true
        }
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
