public import ArgumentAnalysis
public import ArgumentDiagrams
internal import ArgumentModel

extension DiagramOverlay {
    /// Colours the boxes of statements by what becomes of them, and explains that in the legend.
    ///
    /// What falls or is open says so in its box too, so that nothing hangs on colour alone.
    public mutating func color(by standings: Acceptability) {
        clearColors()
        for statement in standings.graph.statements {
            let standing = standings[statement.id]
            statements[statement.id, default: .init()].color = WeighedColor.standings[standing]
            guard standing != .stands else { continue }
            statements[statement.id]?.label = standing.rawValue
        }
        let used = Set(standings.graph.statements.map { standings[$0.id] })
        key = Standing.allCases.filter(used.contains).compactMap { standing in
            WeighedColor.standings[standing].map { Key(color: $0, name: standing.rawValue) }
        }
    }

    /// Colours the boxes of statements by their strength, from pale to dark, writes the number
    /// beside the label and explains the colours in the legend.
    public mutating func color(by strengths: Strengths) {
        clearColors()
        var used: Set<DiagramColor> = []
        for statement in strengths.graph.statements {
            let strength = strengths[statement.id]
            let color = WeighedColor.levels.last { $0.from <= strength }?.key.color
            statements[statement.id, default: .init()].color = color
            statements[statement.id]?.number = strength
            if let color { used.insert(color) }
        }
        let levels = WeighedColor.levels.map(\.key).filter { used.contains($0.color) }
        key = levels.enumerated().map { number, level in
            number == 0 ? Key(color: level.color, name: "strength " + level.name) : level
        }
    }

    /// Takes away the colours that boxes and frames have, which would mean something else.
    private mutating func clearColors() {
        for id in statements.keys { statements[id]?.color = nil }
        for id in arguments.keys { arguments[id]?.color = nil }
        for id in groups.keys { groups[id]?.color = nil }
    }
}

/// The colours of what stands and of strengths; text can be read on each of them, and each is
/// darker than the one before, so that a grey printer tells them apart too.
private enum WeighedColor {
    static let standings: [Standing: DiagramColor] = [
        .stands: DiagramColor(red: 0xEA, green: 0xF4, blue: 0xFC),
        .open: DiagramColor(red: 0xF2, green: 0xD2, blue: 0x72),
        .falls: DiagramColor(red: 0xD6, green: 0xB7, blue: 0xA7),
    ]

    /// From pale to dark, each with the strength from which on it holds.
    static let levels: [(from: Double, key: DiagramOverlay.Key)] = [
        (-1, "#EAF2FA", "under 0.2"), (0.2, "#C6DDF0", "0.2 to 0.4"),
        (0.4, "#94C1E3", "0.4 to 0.6"), (0.6, "#5A9FD0", "0.6 to 0.8"),
        (0.8, "#2468A4", "0.8 and more"),
    ].compactMap { from, color, name in
        DiagramColor(color).map { (from, DiagramOverlay.Key(color: $0, name: name)) }
    }
}
