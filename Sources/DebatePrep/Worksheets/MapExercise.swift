internal import ArgumentModel

extension WorksheetMaking {
    /// How many boxes the map has, and how many of them are blank.
    private static let maps: [WorksheetLevel: (boxes: Int, blanks: Int, strangers: Int)] = [
        .gentle: (6, 3, 0), .standard: (8, 4, 1), .demanding: (9, 5, 2),
    ]
    private static let fewestBoxes = 4

    /// The map with blanks and a bank to fill them from.
    func map() -> WorksheetExercise? {
        guard let size = WorksheetMaking.maps[level], let thesis = graph.thesis,
            material.isUsable(thesis)
        else { return nil }
        var chance = chance(.map)
        let part = MapPart(of: material, from: thesis, most: size.boxes)
        guard part.statements.count >= WorksheetMaking.fewestBoxes else { return nil }
        let blanks = chance.some(size.blanks, of: part.blankable).sorted { left, right in
            (graph.statements.position(of: left.id) ?? 0)
                < (graph.statements.position(of: right.id) ?? 0)
        }
        guard blanks.count > 1, let map = picture(of: part, blanks) else { return nil }
        let near = Set(part.statements.map(\.id))
        let strangers = material.strangers(size.strangers, to: near, &chance)
        let bank = options(chance.disordered(blanks + strangers))
        let items = blanks.enumerated().map { number, statement in
            WorksheetItem(
                "B\(number + 1)", key: key([statement], among: bank),
                doubt: doubt([statement], part.links(of: statement)))
        }
        var exercise = WorksheetExercise(
            .map, title: title(.map), task: task(.map), options: bank, items: items)
        exercise.map = map
        return exercise
    }

    /// The part of the graph, once filled and once with blanks.
    private func picture(of part: MapPart, _ blanks: [Statement]) -> WorksheetMap? {
        let kept = Set(part.statements.map(\.id))
        var filled = graph
        let links = Set(part.relations.map(\.id))
        filled.remove(
            statements: Set(graph.statements.map(\.id)).subtracting(kept),
            relations: Set(graph.relations.map(\.id)).subtracting(links))
        filled.title = title(.map)
        var blanked = filled
        for (number, statement) in blanks.enumerated() {
            let name = "B\(number + 1)"
            guard (try? filled.update(statement.id, { $0.title = name })) != nil,
                (try? blanked.update(statement.id, { blank(&$0, as: name) })) != nil
            else { return nil }
        }
        return WorksheetMap(
            blanked: blanked, filled: filled, blanks: blanks.map(\.id))
    }

    /// Takes out what a statement says and where; it stays at its place in reading order.
    private func blank(_ statement: inout Statement, as name: String) {
        statement.title = name
        statement.text = words["worksheet.map.blank"]
        statement.members = []
        for place in statement.passages.indices {
            statement.passages[place].paragraph = nil
            statement.passages[place].sentence = nil
            statement.passages[place].quotation = nil
            statement.passages[place].digest = nil
        }
    }
}

/// The part of a graph that fits on half a page: the thesis and what is nearest to it.
struct MapPart {
    private(set) var statements: [Statement]
    private(set) var relations: [Relation] = []
    private let material: WorksheetMaterial

    /// How many statements hang from one at most: from the thesis, then from others.
    private static let widths = [3, 2]

    init(of material: WorksheetMaterial, from thesis: Statement, most: Int) {
        self.material = material
        statements = [thesis]
        var level = [thesis]
        for width in MapPart.widths + [1] {
            var next: [Statement] = []
            for parent in level { next += grow(from: parent, width, most) }
            level = next
        }
        statements.sort { left, right in
            (material.graph.statements.position(of: left.id) ?? 0)
                < (material.graph.statements.position(of: right.id) ?? 0)
        }
    }

    /// Adds the best of what leads to a statement, or undercuts what leads away from it.
    private mutating func grow(
        from parent: Statement, _ width: Int, _ most: Int
    ) -> [Statement] {
        let links = material.connections.to(parent.id).compactMap { material.graph.relations[$0] }
        let undercuts = relations.filter { $0.sourceStatements == [parent.id] }
            .flatMap { material.relations(to: $0.id, .undercuts) }
        let fit = (links + undercuts).filter(isFit).enumerated()
            .map { (cost(of: $1), $0, $1) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        var added: [Statement] = []
        for link in mixed(fit) where added.count < width && statements.count < most {
            guard let id = link.sourceStatements.first, let source = material.graph.statements[id],
                !statements.contains(where: { $0.id == id })
            else { continue }
            statements.append(source)
            relations.append(link)
            added.append(source)
        }
        return added
    }

    /// One of what speaks against at the second place, where there is any.
    private func mixed(_ links: [Relation]) -> [Relation] {
        let isFor = { (link: Relation) in link.kind == .supports || link.kind == .restates }
        guard let first = links.first,
            let other = links.first(where: { isFor($0) != isFor(first) })
        else { return links }
        return [first, other] + links.dropFirst().filter { $0.id != other.id }
    }

    private func isFit(_ link: Relation) -> Bool {
        guard link.sourceStatements.count == 1, link.sources.count == 1,
            let source = material.sources(of: link).first, material.isUsable(source)
        else { return false }
        return material.relations(from: source.id).first?.id == link.id
    }

    private func cost(of link: Relation) -> Int {
        guard let source = material.sources(of: link).first else { return 0 }
        let below = material.connections.to(source.id).count
        return material.unfitness(source) + (link.isUnsure ? 6 : 0) - min(below, 3)
    }

    /// The relations that begin at a statement.
    func links(of statement: Statement) -> [Relation] {
        relations.filter { $0.sourceStatements.contains(statement.id) }
    }

    /// The boxes that can be blank, each with a place that no other could take: of boxes with
    /// nothing below that hang from one box by the same relation only the fittest.
    var blankable: [Statement] {
        var taken: Set<Endpoint> = []
        var seen: Set<Relation.Choice> = []
        for link in relations { taken.insert(link.target) }
        let fit = statements.enumerated().map { (material.unfitness($1), $0, $1) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        return fit.filter { statement in
            guard let link = links(of: statement).first else { return false }
            let isLeaf = !taken.contains(.statement(statement.id))
            return !isLeaf || seen.insert(Relation.Choice(link.kind, link.target)).inserted
        }
    }
}
