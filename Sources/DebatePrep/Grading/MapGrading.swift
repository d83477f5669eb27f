public import ArgumentModel
internal import SourceText

extension WorksheetKey {
    /// Grades a pupil's own map of the op-ed against the key's graph.
    ///
    /// Each statement counts a point for being found, one for its role, and one for what it
    /// supports, attacks or undercuts. Of a graph of more than 16 statements only the main ones
    /// count: the thesis, and what is nearest to it, the surest first. Statements are found by
    /// their words (``WordingLikeness``). Where a statement is missing, what hangs
    /// from it may hang from what it leads to. What the map has beyond the key costs nothing and
    /// is listed.
    ///
    /// - Complexity: O(*s* · *t* · *w*) over *s* and *t* statements of *w* words.
    public func grade(
        map: ArgumentGraph, of name: String, words: DebateWords = .english
    ) -> Grade {
        let grading = MapGrading(graph, map, words)
        return Grade(
            name: name, sheet: nil, items: grading.items, remarks: grading.remarks)
    }
}

/// Which statement of a pupil's map is which of the key's.
struct StatementMatching {
    /// The pairs of which the words leave no doubt.
    private(set) var sure: [Statement.ID: Statement.ID] = [:]
    /// The pairs that a person should look at.
    private(set) var doubtful: [Statement.ID: Statement.ID] = [:]

    /// The closest pairs first, each statement in one pair at most.
    init(_ key: ArgumentGraph, _ map: ArgumentGraph) {
        let left = key.statements.map { ComparedWording($0.quotation) }
        let right = map.statements.map { ComparedWording($0.quotation) }
        var pairs: [(likeness: Double, first: Int, second: Int)] = []
        for (first, wording) in left.enumerated() {
            for (second, other) in right.enumerated() {
                let likeness = wording.likeness(to: other)
                guard likeness >= WordingLikeness.doubtful else { continue }
                pairs.append((likeness, first, second))
            }
        }
        pairs.sort { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
        var taken: (Set<Int>, Set<Int>) = ([], [])
        for pair in pairs where !taken.0.contains(pair.first) && !taken.1.contains(pair.second) {
            taken.0.insert(pair.first)
            taken.1.insert(pair.second)
            let ids = (key.statements[pair.first].id, map.statements[pair.second].id)
            let denies =
                pair.likeness < 1 && left[pair.first].contradicts(right[pair.second])
            if pair.likeness >= WordingLikeness.same, !denies {
                sure[ids.0] = ids.1
            } else {
                doubtful[ids.0] = ids.1
            }
        }
    }

    /// The pupil's statement, sure or not.
    func partner(of id: Statement.ID) -> Statement.ID? { sure[id] ?? doubtful[id] }
}

/// Compares a pupil's map with the key's.
private struct MapGrading {
    private let key: ArgumentGraph
    private let map: ArgumentGraph
    private let words: DebateWords
    private let matching: StatementMatching
    private let labels: StatementLabels

    private static let full = 3.0
    /// As many statements as a class can be asked to find.
    private static let most = 16

    init(_ key: ArgumentGraph, _ map: ArgumentGraph, _ words: DebateWords) {
        self.key = key
        self.map = map
        self.words = words
        matching = StatementMatching(key, map)
        labels = key.labels
    }

    var items: [ItemGrade] { counted.map(item) }

    /// The statements that count.
    private var counted: [Statement] {
        let stated = key.statements.filter { !$0.isImplicit }
        guard stated.count > MapGrading.most, let thesis = key.thesis else { return stated }
        let part = MapPart(of: WorksheetMaterial(key), from: thesis, most: MapGrading.most)
        return part.statements
    }

    /// What the map has beyond what counts: right statements that were not asked for, then those
    /// that the key has not.
    var remarks: [String] {
        let asked = Set(counted.map(\.id))
        let more = key.statements.filter { !asked.contains($0.id) }
            .compactMap { matching.sure[$0.id] }.compactMap { map.statements[$0] }
        let known = Set(matching.sure.values).union(matching.doubtful.values)
        let extra = map.statements.filter { !known.contains($0.id) }
        return more.map { remark(word: "grade.map.more", $0) }
            + extra.map { remark(word: "grade.map.extra", $0) }
    }

    private func remark(word key: String, _ statement: Statement) -> String {
        words.filled(key, ["statement": statement.quotation.joinedWords])
    }

    private func item(_ statement: Statement) -> ItemGrade {
        guard let id = matching.sure[statement.id], let found = map.statements[id] else {
            return unmatched(statement)
        }
        let roleIsRight = found.role == statement.role
        let tie = tie(of: statement)
        let points = 1 + (roleIsRight ? 1 : 0) + tie
        var remarks: [String] = []
        if !roleIsRight {
            remarks.append(words.filled("grade.map.role", ["given": roleName(found.role)]))
        }
        if tie < 1 { remarks.append(words["grade.map.tie"]) }
        let isFull = points == MapGrading.full
        return grade(
            statement, isFull ? .right : .partly, points, given: found.quotation.joinedWords,
            isFull ? words["grade.map.right"] : remarks.joined(separator: " "))
    }

    /// A statement that is not in the map, or perhaps.
    private func unmatched(_ statement: Statement) -> ItemGrade {
        guard let id = matching.doubtful[statement.id], let found = map.statements[id] else {
            return grade(
                statement, .missing, 0, given: "",
                words.filled("grade.map.missing", ["place": place(of: statement)]))
        }
        return grade(
            statement, .doubtful, 0, given: found.quotation.joinedWords, words["grade.map.doubtful"]
        )
    }

    /// Where a statement stands; its first words where nobody knows.
    private func place(of statement: Statement) -> String {
        statement.place
            ?? words.filled("grade.map.place", ["words": statement.quotedWords.cut(to: 4)])
    }

    private func grade(
        _ statement: Statement, _ verdict: ItemGrade.Verdict, _ points: Double, given: String,
        _ feedback: String
    ) -> ItemGrade {
        ItemGrade(
            id: labels[statement.id], verdict: verdict, points: points,
            possible: MapGrading.full, given: given, expected: expected(statement),
            feedback: feedback, doubt: doubt(statement), line: nil)
    }

    private func doubt(_ statement: Statement) -> String? {
        let grounds = AnswerGrounds(
            [statement], [key.primaryRelation(of: statement.id)].compactMap(\.self))
        return grounds.doubt(words) { labels[$0] }
    }

    private func roleName(_ role: Statement.Role) -> String { words["grade.role.\(role.rawValue)"] }

    /// 1 where it does to the same what it does in the key, half where it does something else to
    /// it; also 1 where it does nothing in both.
    private func tie(of statement: Statement) -> Double {
        guard let right = key.primaryRelation(of: statement.id) else {
            let partner = matching.sure[statement.id]
            return partner.flatMap(map.primaryRelation) == nil ? 1 : 0
        }
        guard let partner = matching.sure[statement.id] else { return 0 }
        let wanted = ends(of: right)
        let own = map.relations(from: partner)
        guard !wanted.isEmpty else { return 1 }
        let same = own.filter { wanted.contains($0.target) || leads($0, to: wanted) }
        guard !same.isEmpty else { return 0 }
        return same.contains { $0.kind == right.kind } ? 1 : 0.5
    }

    /// Whether a relation is about one that leads away from a wanted statement: to attack a
    /// reason and to undercut it are told apart by the kind.
    private func leads(_ relation: Relation, to wanted: Set<Endpoint>) -> Bool {
        guard let target = map.statement(at: relation.target) else { return false }
        return wanted.contains(.statement(target))
    }

    /// What a relation of the key leads to in the map: the partner of its target, or, where that
    /// is missing, of what the target leads to.
    private func ends(of relation: Relation) -> Set<Endpoint> {
        var ends: Set<Endpoint> = []
        var seen: Set<Statement.ID> = []
        var next = key.statement(at: relation.target)
        while let id = next, seen.insert(id).inserted {
            if let partner = matching.partner(of: id) {
                ends.insert(.statement(partner))
                return ends
            }
            next = key.primaryRelation(of: id).flatMap { key.statement(at: $0.target) }
        }
        return ends
    }

    /// A statement with its role and what it leads to.
    private func expected(_ statement: Statement) -> String {
        var slots = [
            "statement": statement.quotation.joinedWords, "role": roleName(statement.role),
        ]
        guard let relation = key.primaryRelation(of: statement.id),
            let target = key.statement(at: relation.target).flatMap({ key.statements[$0] })
        else { return words.filled("grade.map.whole.alone", slots) }
        slots["kind"] = words["grade.relation.\(relation.kind.rawValue)"]
        slots["target"] = target.quotation.joinedWords
        return words.filled("grade.map.whole.tied", slots)
    }
}
