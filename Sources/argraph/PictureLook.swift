internal import ArgumentKit
internal import ArgumentParser

/// A drawing as the options of a picture ask for it, before it is made.
struct PictureLook {
    var style: DiagramStyle
    var overlay: DiagramOverlay
    /// What a person should know of it.
    var warnings: [Complaint] = []

    /// - Parameter isMap: whether it is drawn as an Argdown document's own map.
    /// - Throws: where a name of the options stands for nothing.
    init(
        _ options: LookOptions, _ graph: ArgumentGraph, _ style: DiagramStyle,
        _ overlay: DiagramOverlay, isMap: Bool
    ) throws(Failure) {
        self.style = style
        self.overlay = overlay
        self.style.labels = options.labels
        if options.direction != .auto { self.style.direction = options.direction.direction }
        if let theme = try options.theme?.load() {
            self.style.theme = isMap ? theme.forMaps : theme
        }
        self.style.selection = try options.selection(of: graph)
        warnings = try options.colorBy.color(&self.overlay, graph).map {
            Complaint(severity: .warning, code: "color-by", message: $0)
        }
    }
}

extension LookOptions {
    /// The statements that the options name.
    fileprivate func selection(of graph: ArgumentGraph) throws(Failure) -> DiagramSelection {
        var selection = DiagramSelection()
        for name in focus {
            selection.focus.insert(
                try Failure.naming("--focus") { () throws(UnknownName) in
                    try graph.statement(named: name)
                })
        }
        selection.hops = hops ?? 1
        selection.depth = depth
        for kind in only {
            switch kind {
            case .role(let role): selection.roles.insert(role)
            case .relation(let kind): selection.relations.insert(kind)
            }
        }
        for name in section {
            selection.groups.formUnion(
                try Failure.naming("--section") { () throws(UnknownName) in
                    try graph.groups(named: name)
                })
        }
        selection.paragraphs = paragraphs.map(\.range)
        try check(selection, of: graph)
        return selection
    }

    /// Refuses what chooses nothing: the picture would be of something else.
    private func check(
        _ selection: DiagramSelection, of graph: ArgumentGraph
    ) throws(Failure) {
        let places = graph.statements.compactMap { $0.passages.first?.paragraph }
        for range in selection.paragraphs where !places.contains(where: range.contains) {
            let known = places.max().map { "they end with \($0)" } ?? "the graph names none"
            let words =
                range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
            throw Failure(
                .validationFailure,
                "--paragraphs: no statement stands in \(words); of the paragraphs, \(known)")
        }
        let isThere =
            graph.statements.contains { selection.roles.contains($0.role) }
            || graph.relations.contains { selection.relations.contains($0.kind) }
        guard isThere || selection.roles.isEmpty && selection.relations.isEmpty else {
            throw Failure(.validationFailure, "--only: the graph has nothing of that kind")
        }
    }
}

extension GraphWriter {
    /// The statements in full, as they are written beside the picture.
    func appendix(of written: Written) throws(Failure) -> (target: Target, bytes: [UInt8])? {
        guard let path = picture.look.appendix, let appendix = written.appendix else { return nil }
        let isMarkdown = path.lowercased().hasSuffix(".md")
        let bytes = Array((isMarkdown ? appendix.markdown : appendix.text).utf8)
        let target = Target(path, isMarkdown ? .markdown : .text)
        try Overwriting.checkInsert(bytes, at: target, force: force)
        return (target, bytes)
    }
}
