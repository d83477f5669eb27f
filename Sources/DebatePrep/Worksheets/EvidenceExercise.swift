internal import ArgumentModel
internal import SourceText

/// What a kind of evidence is often taken for: half a point (`debate/near-kinds.tsv`).
enum NearKinds {
    private static let pairs: Set<Set<String>> = Set(
        Resource.lines("debate/near-kinds.tsv").map { line in
            Set(line.split(separator: "\t").map(String.init))
        })

    static func areNear(_ one: Statement.EvidenceKind, _ other: Statement.EvidenceKind) -> Bool {
        one != other && pairs.contains([one.rawValue, other.rawValue])
    }
}

extension WorksheetMaking {
    /// How many pieces of evidence and how many kinds there are to choose from.
    private static let sizes: [WorksheetLevel: (items: Int, kinds: Int)] = [
        .gentle: (4, 4), .standard: (6, 6), .demanding: (8, 8),
    ]

    /// What each piece of evidence rests on.
    func evidence() -> WorksheetExercise? {
        guard let size = WorksheetMaking.sizes[level] else { return nil }
        var chance = chance(.evidence)
        let chosen = chance.shuffled(mixedEvidence(size.items, kinds: size.kinds, &chance))
        let kinds = Set(chosen.compactMap(\.kind))
        guard chosen.count > 2, kinds.count > 1 else { return nil }
        let bank = kindBank(kinds, size.kinds, &chance)
        let items = chosen.enumerated().compactMap { number, statement in
            statement.kind.map { kind in
                WorksheetItem(
                    "C\(number + 1)", quoting: statement, key: kindKey(kind, bank),
                    doubt: doubt([statement]))
            }
        }
        return WorksheetExercise(
            .evidence, title: title(.evidence), task: task(.evidence),
            options: zip(WorksheetMaking.letters, bank).map { letter, kind in
                WorksheetOption(
                    letter: letter, text: words["worksheet.kind.\(kind.rawValue).name"],
                    meaning: words["worksheet.kind.\(kind.rawValue).meaning"])
            }, items: items + evidenceQuestion(chosen, items.count + 1))
    }

    /// Pieces of evidence in turn of every kind, the fittest first; which kinds, by lot.
    private func mixedEvidence(
        _ count: Int, kinds: Int, _ chance: inout WorksheetChance
    ) -> [Statement] {
        let fit = material.usable(graph.evidence.filter { $0.kind != nil })
        let all = chance.shuffled(
            Statement.EvidenceKind.allCases.filter { kind in fit.contains { $0.kind == kind } })
        var piles: [[Statement]] = []
        for kind in all.prefix(kinds) {
            piles.append(chance.some(count, of: fit.filter { $0.kind == kind }))
        }
        var chosen: [Statement] = []
        for row in 0..<count { chosen += piles.compactMap { row < $0.count ? $0[row] : nil } }
        return Array(chosen.prefix(count))
    }

    /// The kinds to choose from in the order in which people know them: those that are right,
    /// and as many more as there are to be.
    private func kindBank(
        _ right: Set<Statement.EvidenceKind>, _ count: Int, _ chance: inout WorksheetChance
    ) -> [Statement.EvidenceKind] {
        let others = chance.shuffled(Statement.EvidenceKind.allCases.filter { !right.contains($0) })
        let chosen = right.union(others.prefix(max(0, count - right.count)))
        return Statement.EvidenceKind.allCases.filter(chosen.contains)
    }

    private func kindKey(
        _ kind: Statement.EvidenceKind, _ bank: [Statement.EvidenceKind]
    ) -> WorksheetAnswerKey {
        let letters = zip(WorksheetMaking.letters, bank)
        return .letters(
            right: letters.filter { $0.1 == kind }.map(\.0),
            near: letters.filter { NearKinds.areNear($0.1, kind) }.map(\.0))
    }

    /// At the demanding level, what is to be asked of one piece.
    private func evidenceQuestion(_ chosen: [Statement], _ number: Int) -> [WorksheetItem] {
        guard level == .demanding else { return [] }
        return [
            WorksheetItem(
                "C\(number)", prompt: words["worksheet.evidence.question"],
                key: .open(hint: words["worksheet.evidence.hint"]))
        ]
    }
}
