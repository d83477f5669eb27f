internal import Argdown
internal import ArgumentDiagrams
internal import ArgumentModel

/// Reads what a document says of the drawing as a whole, and notes what of it is not obeyed.
struct MapSettings {
    private(set) var style: DiagramStyle
    private(set) var warnings: [ArgdownPicture.Warning] = []
    private let dot: DataObject

    /// What one inch is in points.
    private static let inch = 72.0

    init(_ model: ArgdownModel, _ style: DiagramStyle) {
        self.style = style
        dot = model.configuration.dot
        if case .object(let graphviz)? = dot["graphVizSettings"] {
            for (name, value) in graphviz.fields { read(name, value) }
        }
        for (name, _) in dot.fields where !["graphVizSettings", "sameRank"].contains(name) {
            warn("dot.\(name)", "is not obeyed: boxes, lines and frames keep their look")
        }
        let hasImages =
            model.statements.contains { $0.data["images"] != nil }
            || model.arguments.contains { $0.data["images"] != nil }
        if hasImages { warn("images", "pictures in boxes are not drawn") }
    }

    private mutating func warn(_ setting: String, _ message: String) {
        warnings.append(.init(setting: setting, message: message))
    }

    private mutating func read(_ name: String, _ value: DataValue) {
        switch name {
        case "rankdir": readDirection(value.words ?? "")
        case "nodesep":
            if let gap = length(value, name, 2...150) { style.boxGap = gap }
        case "ranksep":
            if let gap = length(value, name, 8...300) { style.rankGap = gap }
        default: warn("dot.graphVizSettings.\(name.prefix(40))", "is not passed on to Graphviz")
        }
    }

    /// Argdown's arrows run from the reason to what it supports; `BT` puts the thesis at the top.
    private mutating func readDirection(_ text: String) {
        let setting = "dot.graphVizSettings.rankdir"
        switch text.uppercased() {
        case "BT": style.direction = .down
        case "RL": style.direction = .right
        case "TB":
            style.direction = .down
            warn(setting, "TB would put the thesis at the bottom; it stays at the top")
        case "LR":
            style.direction = .right
            warn(setting, "LR would put the thesis at the right; it stays at the left")
        default: warn(setting, "“\(text.prefix(40))” is none of BT, TB, RL, LR")
        }
    }

    /// A length in inches as points within bounds.
    private mutating func length(
        _ value: DataValue, _ name: String, _ bounds: ClosedRange<Double>
    ) -> Double? {
        let setting = "dot.graphVizSettings.\(name)"
        let word = value.words?.split(separator: " ").first.map(String.init)
        guard let inches = word.flatMap(Double.init), inches.isFinite, inches >= 0 else {
            warn(setting, "is no length in inches")
            return nil
        }
        let points = inches * MapSettings.inch
        let taken = min(max(points, bounds.lowerBound), bounds.upperBound)
        if taken != points {
            let nearest = (taken / MapSettings.inch * 100).rounded() / 100
            warn(setting, "\(inches) is out of bounds; \(nearest) is taken")
        }
        return taken
    }

    /// The rows that `dot.sameRank` names by titles.
    mutating func sameRanks(_ map: MapGraph) -> [[Group.Member]] {
        guard case .list(let rows)? = dot["sameRank"] else { return [] }
        var places: [ArgdownMap.Node.Element: Int] = [:]
        for (place, node) in map.map.nodes.enumerated() { places[node.element] = place }
        var titles: [String: [String: Group.Member]] = ["statements": [:], "arguments": [:]]
        for (place, node) in map.map.nodes.enumerated() {
            switch node.element {
            case .statement: titles["statements"]?[node.title] = map.boxes[place]
            case .argument: titles["arguments"]?[node.title] = map.boxes[place]
            }
        }
        return rows.map { row in
            guard case .object(let row) = row else { return [] }
            return ["statements", "arguments"].flatMap { kind in
                (row[kind]?.plainTexts ?? []).compactMap { titles[kind]?[$0] }
            }
        }
    }
}
