internal import Argdown
internal import ArgumentDiagrams
internal import ArgumentModel

/// Makes the overlay of a map: what its boxes show, colours, rows.
enum MapOverlay {
    static func overlay(
        of map: MapGraph, _ colors: inout MapColors, _ settings: inout MapSettings
    ) -> DiagramOverlay {
        var overlay = DiagramOverlay()
        for (number, box) in map.boxes.enumerated() {
            guard let box else { continue }
            let mark = mark(on: map.map.nodes[number], &colors)
            switch box {
            case .statement(let id): overlay.statements[id] = mark
            case .argument(let id): overlay.arguments[id] = mark
            }
        }
        for (number, group) in map.map.groups.enumerated() {
            let color = colors.color(of: group, map.model)
            if let id = map.groups[number], let color { overlay.groups[id] = .init(color: color) }
            guard let id = map.closedGroups[number] else { continue }
            overlay.statements[id] = .init(color: color)
            overlay.statements[id]?.standsForGroup = true
        }
        for (id, edge) in map.relations {
            guard let color = colors.color(of: map.map.edges[edge].kind) else { continue }
            overlay.relations[id] = .init(color: color)
        }
        overlay.ranks = ranks(of: map) + settings.sameRanks(map)
        return overlay
    }

    private static func mark(
        on node: ArgdownMap.Node, _ colors: inout MapColors
    ) -> DiagramOverlay.Mark? {
        var mark = DiagramOverlay.Mark(color: colors.color(of: node))
        mark.hidesTitle = node.labelTitle == nil
        mark.hidesText = node.labelText == nil
        return mark
    }

    /// The boxes whose data name the same rank.
    private static func ranks(of map: MapGraph) -> [[Group.Member]] {
        var rows: [String: [Group.Member]] = [:]
        var names: [String] = []
        for (number, box) in map.boxes.enumerated() {
            guard let box, let name = map.map.nodes[number].data["rank"]?.words else {
                continue
            }
            if rows[name] == nil { names.append(name) }
            rows[name, default: []].append(box)
        }
        return names.compactMap { rows[$0] }.filter { $0.count > 1 }
    }
}

extension DataValue {
    /// The texts of a list, or the one text.
    var plainTexts: [String] {
        if case .list(let values) = self { return values.compactMap(\.words) }
        return words.map { [$0] } ?? []
    }
}
