public import ArgumentModel
internal import SourceText

/// What the colours of boxes say.
public enum DiagramColoring: String, Sendable, CaseIterable {
    /// What a statement does in the argument: the colours of the theme.
    case role
    /// How sure the program was of the role, from pale to dark.
    case confidence
    /// The text that a statement comes from.
    case source
    /// The section that a statement stands in.
    case section
}

extension DiagramOverlay {
    /// What one colour means, for the legend.
    public struct Key: Sendable, Hashable {
        /// The colour.
        public let color: DiagramColor
        /// What it means, in a few words.
        public let name: String

        /// A colour and its meaning.
        public init(color: DiagramColor, name: String) {
            self.color = color
            self.name = name
        }
    }

    /// Colours the boxes of statements, and explains the colours in the legend.
    ///
    /// Boxes keep the shape of their role. Beyond eight sources or sections colours come again.
    ///
    /// - Returns: what a person should know, such as that colours come again.
    public mutating func color(_ graph: ArgumentGraph, by coloring: DiagramColoring) -> [String] {
        if coloring != .role { clearColors() }
        switch coloring {
        case .role: return []
        case .confidence:
            colorByConfidence(graph)
            return []
        case .source:
            let names = graph.sources.enumerated().map { place, source in
                source.citation.title ?? source.citation.author ?? "source \(place + 1)"
            }
            return color(graph, "source", names) { statement in
                statement.passages.first.flatMap { graph.sources.position(of: $0.source) }
            }
        case .section:
            let sections = graph.groups.filter { $0.parent == nil }
            guard !sections.isEmpty else {
                return ["the graph has no sections; --color-by section colours nothing"]
            }
            let places = graph.sectionPlaces(sections)
            let warnings = color(graph, "section", sections.map(\.title)) {
                places[.statement($0.id)]
            }
            for argument in graph.arguments {
                arguments[argument.id, default: .init()].color =
                    places[.argument(argument.id)].map(DiagramPalette.category)
                    ?? DiagramPalette.none
            }
            return warnings
        }
    }

    /// Takes away the colours that boxes and frames have, which would mean something else.
    private mutating func clearColors() {
        for id in statements.keys { statements[id]?.color = nil }
        for id in arguments.keys { arguments[id]?.color = nil }
        for id in groups.keys { groups[id]?.color = nil }
    }

    private mutating func colorByConfidence(_ graph: ArgumentGraph) {
        var used: Set<DiagramColor> = []
        for statement in graph.statements {
            let level = DiagramPalette.level(of: statement)
            statements[statement.id, default: .init()].color = level.color
            used.insert(level.color)
        }
        let all = DiagramPalette.levels.map(\.key) + [DiagramPalette.byPerson]
        key = all.filter { used.contains($0.color) }
    }

    /// Colours statements by the place of what they belong to among several.
    private mutating func color(
        _ graph: ArgumentGraph, _ what: String, _ names: [String],
        _ place: (Statement) -> Int?
    ) -> [String] {
        var hasNone = false
        for statement in graph.statements {
            let number = place(statement)
            if number == nil { hasNone = true }
            statements[statement.id, default: .init()].color =
                number.map(DiagramPalette.category) ?? DiagramPalette.none
        }
        key = names.enumerated().map { number, name in
            let short = ShortLabel(name, isReworded: true, limit: 6).text
            return Key(color: DiagramPalette.category(number), name: short)
        }
        if hasNone { key.append(Key(color: DiagramPalette.none, name: "no \(what)")) }
        let count = DiagramPalette.categories.count
        guard names.count > count else { return [] }
        return [
            "\(names.count) \(what)s share \(count) colours: each colour comes again after "
                + "\(count)"
        ]
    }
}

/// The colours that tell statements apart; text can be read on each of them.
enum DiagramPalette {
    /// Apart from one another by 18 and more (CIE76) for every kind of colour vision.
    static let categories = [
        "#94A0F8", "#F48850", "#E8DC50", "#88E8F8", "#D094BC", "#70C48C", "#DCF48C", "#B8F4C8",
    ].compactMap(DiagramColor.init)

    static func category(_ number: Int) -> DiagramColor { categories[number % categories.count] }

    static let none = DiagramColor(red: 0xF2, green: 0xF2, blue: 0xF2)

    /// From pale to dark, each with the confidence from which on it holds.
    static let levels: [(from: Double, key: DiagramOverlay.Key)] = [
        (0.0, "#EAF2FA", "under 20 % sure"), (0.2, "#C6DDF0", "20 to 40 %"),
        (0.4, "#94C1E3", "40 to 60 %"), (0.6, "#5A9FD0", "60 to 80 %"),
        (0.8, "#2468A4", "over 80 %"),
    ].compactMap { from, color, name in
        DiagramColor(color).map { (from, DiagramOverlay.Key(color: $0, name: name)) }
    }

    static let byPerson = DiagramOverlay.Key(
        color: DiagramColor(red: 0xF6, green: 0xE7, blue: 0xA1), name: "by a person")

    static func level(of statement: Statement) -> DiagramOverlay.Key {
        guard statement.decision.by == .miner, let sure = statement.decision.confidence else {
            return byPerson
        }
        return levels.last { $0.from <= sure }?.key ?? byPerson
    }
}

extension ArgumentGraph {
    /// The place of the outermost section that each statement and argument stands in.
    fileprivate func sectionPlaces(_ sections: [Group]) -> [Group.Member: Int] {
        var places: [Group.Member: Int] = [:]
        for group in groups {
            var outer = group
            var steps = 0
            while let parent = outer.parent.flatMap({ groups[$0] }), steps <= groups.count {
                outer = parent
                steps += 1
            }
            guard let place = sections.firstIndex(where: { $0.id == outer.id }) else { continue }
            for member in group.members where places[member] == nil { places[member] = place }
        }
        return places
    }
}
