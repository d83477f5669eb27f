internal import ArgumentModel

extension ArgdownModel {
    /// What is doubtful in a document as the reading of a text: roles, kinds of evidence, passages
    /// and titles that are probably not what was meant, and notes that cannot be read.
    ///
    /// A document that gives no role to any statement is no such reading, and nothing is found.
    ///
    /// - Complexity: O(*n*) in the document.
    public func findingsAsReading(of document: ArgdownDocument) -> [ArgdownDiagnostic] {
        let checks = ReadingChecks(model: self, document: document)
        guard statements.contains(where: { !checks.roles(of: $0).isEmpty }) else { return [] }
        let found =
            checks.misspeltTags + checks.severalRoles + checks.unknownKinds + checks.oddPlaces
            + checks.twiceStated + checks.missingThesis + checks.unknownRejections
            + checks.damagedNotes + checks.missingNotes + checks.oddPartners
            + checks.undercutsOfNothing + checks.openTitles + checks.leftBehind
            + checks.unsigned + checks.openFields + checks.unopenedFields
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

/// The single checks.
struct ReadingChecks {
    private static let roles = Statement.Role.allCases.filter { $0 != .unknown }.map(\.rawValue)

    let model: ArgdownModel
    let document: ArgdownDocument

    func roles(of each: ArgdownModel.StatementClass) -> [String] {
        each.tags.filter { ReadingChecks.roles.contains($0) }
    }

    /// `#calim`
    var misspeltTags: [ArgdownDiagnostic] {
        document.nodes.compactMap { node in
            guard case .tag(let range) = node.kind else { return nil }
            let name = String(decoding: document.bytes[range], as: UTF8.self)
            guard let role = ReadingChecks.roles.first(where: { isNear(name, $0) }) else {
                return nil
            }
            return ArgdownDiagnostic(
                code: "misspelt-role", severity: .warning, range: node.range,
                message: "#\(name) is no role; #\(role) is",
                fixIt: .init(message: "write #\(role)", range: range, replacement: role))
        }
    }

    /// Whether a word differs from another by a letter or two that are wrong, missing, too many
    /// or in each other's place.
    private func isNear(_ word: String, _ other: String) -> Bool {
        let (left, right) = (Array(word.utf8), Array(other.utf8))
        guard left != right, abs(left.count - right.count) <= 2, left.count > 3 else {
            return false
        }
        var rows = [Array(0...right.count)]
        for row in 1...left.count {
            var next = [row]
            for column in 1...right.count {
                let isSame = left[row - 1] == right[column - 1]
                var cost = min(
                    rows[row - 1][column] + 1, next[column - 1] + 1,
                    rows[row - 1][column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2],
                    left[row - 2] == right[column - 1]
                {
                    cost = min(cost, rows[row - 2][column - 2] + 1)
                }
                next.append(cost)
            }
            rows.append(next)
        }
        return rows[left.count][right.count] <= (left.count > 5 ? 2 : 1)
    }

    var severalRoles: [ArgdownDiagnostic] {
        model.statements.compactMap { each in
            let roles = roles(of: each)
            guard roles.count > 1 else { return nil }
            return warning(
                "several-roles", each,
                "\(each.title) has several roles: \(list(roles)); \(roles[0]) is taken")
        }
    }

    var unknownKinds: [ArgdownDiagnostic] {
        model.statements.compactMap { each in
            guard roles(of: each).first == Statement.Role.evidence.rawValue,
                let kind = each.data[ArgdownFields.kind]?.words,
                Statement.EvidenceKind(rawValue: kind) == nil
            else { return nil }
            let kinds = Statement.EvidenceKind.allCases.map(\.rawValue).joined(separator: ", ")
            return warning(
                "unknown-kind", each, "\"\(kind)\" is no kind of evidence; write one of \(kinds)")
        }
    }

    var oddPlaces: [ArgdownDiagnostic] {
        model.statements.compactMap { each in
            guard let place = each.data[ArgdownFields.at] else { return nil }
            guard ArgdownPlace(place) != nil, each.data.fields.allSatisfy({ Int($0.name) == nil })
            else {
                return warning(
                    "no-place", each,
                    "at: takes paragraph.sentence, such as {at: 3.2}; this is none")
            }
            return nil
        }
    }

    /// Two texts under one title are two wordings of one statement; in a reading that is
    /// seldom what was meant.
    var twiceStated: [ArgdownDiagnostic] {
        model.statements.compactMap { each in
            let stated = each.members.filter { !$0.isReference }
            guard stated.count > 1, let first = stated.first, let last = stated.last,
                first.plainText != last.plainText,
                !stated.contains(where: { $0.data["isCanonical"] != nil })
            else { return nil }
            return ArgdownDiagnostic(
                code: "stated-twice", severity: .warning, range: last.range,
                message: "[\(each.title)] is stated in line \(first.line) already; both count as "
                    + "wordings of one statement; give one of them another title", fixIt: nil)
        }
    }

    var missingThesis: [ArgdownDiagnostic] {
        let hasThesis = model.statements.contains {
            roles(of: $0).contains(Statement.Role.thesis.rawValue)
        }
        guard !hasThesis else { return [] }
        return [
            ArgdownDiagnostic(
                code: "no-thesis", severity: .note, range: 0..<0,
                message: "no statement is the #thesis", fixIt: nil)
        ]
    }

    /// Entries of `rejected:` that name no statement; nothing is rejected by them.
    var unknownRejections: [ArgdownDiagnostic] {
        guard case .list(let entries)? = model.frontMatter[ArgdownRejected.name],
            let node = document.nodes.first(where: { $0.form == .frontMatter })
        else { return [] }
        let titles = Set(model.statements.map(\.title))
        let kinds = Relation.Kind.allCases.map(\.rawValue)
        let names = entries.flatMap { entry -> [String] in
            guard case .object(let object) = entry, object["from"] != nil else { return [] }
            return (["from", "to"] + kinds).compactMap { object[$0]?.words }
        }
        return names.filter { !titles.contains($0) }.map { name in
            ArgdownDiagnostic(
                code: "unknown-rejected", severity: .warning, range: node.range,
                message: "rejected: names \(name), which is no statement here; correct the "
                    + "name, or delete the entry", fixIt: nil)
        }
    }

    var damagedNotes: [ArgdownDiagnostic] {
        let places = ArgdownNotes.places(in: document)
        let surplus = places.dropLast().map { place in
            ArgdownDiagnostic(
                code: "surplus-notes", severity: .warning, range: place,
                message: "argraph's notes stand more than once; only the last are read, so "
                    + "delete these", fixIt: nil)
        }
        guard let last = places.last else { return Array(surplus) }
        let damaged = ArgdownNotes.unreadableLines(document.bytes, in: last).map { line in
            ArgdownDiagnostic(
                code: "line-in-notes", severity: .warning, range: line,
                message: "this line stands in argraph's own comment and is not read; move it "
                    + "above, or delete it", fixIt: nil)
        }
        return surplus + damaged
    }

    /// A document that argraph wrote, as its front matter says, without what it had noted.
    var missingNotes: [ArgdownDiagnostic] {
        guard ArgdownNotes.places(in: document).isEmpty,
            case .object(let source)? = model.frontMatter["source"], source["sha256"] != nil,
            let node = document.nodes.first(where: { $0.form == .frontMatter })
        else { return [] }
        return [
            ArgdownDiagnostic(
                code: "no-notes", severity: .warning, range: node.range,
                message: "argraph's own comment at the end is gone, so that every role and "
                    + "relation counts as yours and stays when the text is read again", fixIt: nil)
        ]
    }

    func warning(
        _ code: String, _ each: ArgdownModel.StatementClass, _ message: String
    ) -> ArgdownDiagnostic {
        let member = each.canonicalMember ?? each.members.first
        let range = member.map { $0.range.lowerBound..<$0.range.lowerBound } ?? 0..<0
        return ArgdownDiagnostic(
            code: code, severity: .warning, range: range, message: message, fixIt: nil)
    }

    private func list(_ words: [String]) -> String { words.joined(separator: " and ") }
}
