internal import ArgumentModel

/// Checks of how statements are tied.
extension ReadingChecks {
    /// `with:` that names no statement, or one that leads elsewhere.
    var oddPartners: [ArgdownDiagnostic] {
        let titles = Set(model.statements.map(\.title))
        let leads = leads
        let partners = model.statements.compactMap { $0.data["with"]?.words }
        let former = titles.isSuperset(of: partners) ? [] : formerTitles
        return model.statements.compactMap { each in
            guard let partner = each.data["with"]?.words else { return nil }
            guard titles.contains(partner) || former.contains(partner) else {
                return warning(
                    "unknown-partner", each,
                    "with: names \(partner), which is no statement here; write the name of one "
                        + "beneath the same line")
            }
            let common = (leads[each.title] ?? []).intersection(leads[partner] ?? [])
            guard common.isEmpty, titles.contains(partner) else { return nil }
            return warning(
                "partner-elsewhere", each,
                "with: names \(partner), which leads elsewhere; premises that are linked stand "
                    + "beneath the same line with the same sign")
        }
    }

    /// What statements that were renamed were called when the document was written.
    private var formerTitles: Set<String> {
        let notes = ArgdownNotes.find(in: document)
        let reading = GraphFromArgdown(document, model, notes, isAsWritten: false)
        return Set(reading.formerTitles.values)
    }

    /// Undercuts of statements that lead nowhere: there is no step that they could deny.
    var undercutsOfNothing: [ArgdownDiagnostic] {
        guard !document.diagnostics.contains(where: { $0.code == "orphaned-relation" }) else {
            return []
        }
        let leads = leads
        return model.relations.compactMap { relation in
            guard relation.kind == .undercut, case .statement(let place) = relation.to,
                leads[model.statements[place].title] == nil,
                let line = relation.occurrences.first
            else { return nil }
            let title = model.statements[place].title
            return ArgdownDiagnostic(
                code: "nothing-to-undercut", severity: .warning,
                range: line.lowerBound..<line.lowerBound,
                message: "\(title) supports and attacks nothing, so that there is no step to "
                    + "undercut; to speak against \(title) itself, attack it (-)", fixIt: nil)
        }
    }

    /// Statements whose parent was deleted, with a parent that they may not have been meant for.
    var leftBehind: [ArgdownDiagnostic] {
        guard let notes = ArgdownNotes.find(in: document), isSomeTitleGone(notes) else { return [] }
        let reading = ArgdownGraph(model, of: document, keepingText: false)
        let gone = Dictionary(
            reading.deletions.statements.map { ($0.id, $0.label) }, uniquingKeysWith: { $1 })
        let orphaning = reading.deletions.orphaning.filter { gone[$0.target] != nil }
        return orphaning.compactMap { leftBehind($0, gone[$0.target] ?? "", reading, notes) }
            + alone(orphaning, gone, reading)
    }

    private func leftBehind(
        _ lost: ArgdownGraph.DeletedRelation, _ former: String, _ reading: ArgdownGraph,
        _ notes: ArgdownNotes
    ) -> ArgdownDiagnostic? {
        guard let place = reading.statements.firstIndex(of: lost.source),
            let relation = LeftBehind.newRelation(of: lost.source, in: reading.graph, notes),
            let now = reading.graph.statement(at: relation.target),
            let next = reading.statements.firstIndex(of: now)
        else { return nil }
        let each = model.statements[place]
        return warning(
            "left-behind", each,
            "\(each.title) stood beneath \(former), which is gone, and now stands beneath "
                + model.statements[next].title
                + (relation.decision.by == .person
                    ? "; move its line if that is not meant"
                    : "; that counts as nobody's decision until you move its line, or confirm it "
                        + "in argraph review"))
    }

    /// What hung beneath deleted statements and leads nowhere now, a finding for each of these.
    private func alone(
        _ orphaning: [ArgdownGraph.DeletedRelation], _ gone: [Statement.ID: String],
        _ reading: ArgdownGraph
    ) -> [ArgdownDiagnostic] {
        let lost = orphaning.filter { reading.graph.primaryRelation(of: $0.source) == nil }
        let order = lost.map(\.target).reduce(into: [Statement.ID]()) { all, target in
            if !all.contains(target) { all.append(target) }
        }
        return order.compactMap { target in
            let places = lost.filter { $0.target == target }
                .compactMap { reading.statements.firstIndex(of: $0.source) }
            guard let first = places.first else { return nil }
            let names = places.map { model.statements[$0].title }.joined(separator: ", ")
            return warning(
                "left-alone", model.statements[first],
                "\(gone[target] ?? "") is gone; what hung beneath it stands by itself and is "
                    + "decided again: \(names)")
        }
    }

    private func isSomeTitleGone(_ notes: ArgdownNotes) -> Bool {
        let titles = Set(model.statements.map(\.title))
        return (notes.entries[.statements] ?? []).contains { !titles.contains($0.name) }
    }

    /// Indented lines without a sign: each begins a map of its own, in the midst of another, and
    /// takes what is indented below with it. In a file that argraph keeps that is an error, since
    /// all that would be taken for a person's corrections.
    var unsigned: [ArgdownDiagnostic] {
        let isKept = !ArgdownNotes.places(in: document).isEmpty
        return document.diagnostics.filter { $0.code == "missing-empty-line" }.compactMap { found in
            let before = document.bytes[..<found.range.lowerBound]
            guard let last = before.last, last == UInt8(ascii: " ") || last == 9 else { return nil }
            return ArgdownDiagnostic(
                code: "no-sign", severity: isKept ? .error : .warning, range: found.range,
                message: "no + - or _ stands before this line, so that it begins a map of its own "
                    + "and what is indented below would hang beneath it; write the sign",
                fixIt: nil)
        }
    }

    /// `{at: 5.3`: without its brace a statement that argraph placed loses its place and kind, and
    /// the text is mined there once more.
    var openFields: [ArgdownDiagnostic] {
        guard !ArgdownNotes.places(in: document).isEmpty else { return [] }
        return document.diagnostics.filter { $0.code == "unclosed-data" }.map { found in
            ArgdownDiagnostic(
                code: "open-fields", severity: .error, range: found.range,
                message: "without its closing brace the statement would lose its place in the "
                    + "text and its kind; write the brace", fixIt: nil)
        }
    }

    /// `at: 5.3}`: so without the brace before it.
    var unopenedFields: [ArgdownDiagnostic] {
        guard !ArgdownNotes.places(in: document).isEmpty else { return [] }
        return model.statements.compactMap { each in
            guard let member = each.canonicalMember, member.plainText.last == "}",
                let name = ["at: ", "quote: ", "kind: ", "by: "].first(where: {
                    member.plainText.contains(" \($0)") && !member.plainText.contains("{")
                })
            else { return nil }
            return ArgdownDiagnostic(
                code: "open-fields", severity: .error,
                range: member.range.lowerBound..<member.range.lowerBound,
                message: "no brace stands before \(name.dropLast(2)): the statement would lose its "
                    + "place in the text and its kind; write {\(name)…}", fixIt: nil)
        }
    }

    /// `[E14: text`
    var openTitles: [ArgdownDiagnostic] {
        document.nodes.compactMap { node in
            guard case .statement(.untitled) = node.kind else { return nil }
            let text = document.bytes[node.range].prefix(80)
            guard let open = text.firstIndex(where: { $0 != UInt8(ascii: " ") }),
                text[open] == UInt8(ascii: "["),
                let colon = text[open...].firstIndex(of: UInt8(ascii: ":")),
                !text[open..<colon].contains(where: { $0 == UInt8(ascii: "]") || $0 == 10 }),
                !document.bytes[open..<node.range.upperBound].contains(UInt8(ascii: "]"))
            else { return nil }
            let name = String(decoding: text[open + 1..<colon], as: UTF8.self)
            return ArgdownDiagnostic(
                code: "open-title", severity: .warning, range: open..<colon,
                message: "the bracket before \(name) is not closed, so that it is text and no "
                    + "name; write [\(name)]:",
                fixIt: .init(message: "close it", range: colon..<colon, replacement: "]"))
        }
    }

    /// What each statement leads to, and how, by their titles; those that lead somewhere.
    private var leads: [String: Set<String>] {
        var leads: [String: Set<String>] = [:]
        for relation in model.relations {
            guard case .statement(let place) = relation.from else { continue }
            leads[model.statements[place].title, default: []]
                .insert("\(relation.kind) \(relation.to)")
        }
        return leads
    }
}
