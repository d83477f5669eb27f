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
                try named("--focus") { () throws(UnknownName) in try graph.statement(named: name) })
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
            selection.groups.insert(
                try named("--section") { () throws(UnknownName) in try graph.group(named: name) })
        }
        selection.paragraphs = paragraphs.map(\.range)
        return selection
    }

    private func named<ID>(
        _ option: String, _ find: () throws(UnknownName) -> ID
    ) throws(Failure) -> ID {
        do throws(UnknownName) {
            return try find()
        } catch {
            throw Failure(.validationFailure, "\(option): \(error.description)")
        }
    }
}

extension Written {
    /// Writes the statements in full beside the picture.
    mutating func writeAppendix(to path: String?) throws(Failure) {
        guard let path, let appendix else { return }
        let text = path.hasSuffix(".md") ? appendix.markdown : appendix.text
        try Files.write(Array(text.utf8), to: path)
        files.append(File(path: path))
    }
}
