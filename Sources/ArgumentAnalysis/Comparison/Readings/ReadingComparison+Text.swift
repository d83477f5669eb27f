internal import ArgumentModel

extension ReadingComparison {
    /// How far the readings agree, and of a single text where they differ, for people: in lines of
    /// at most 80 columns. The scores have tables of their own (``ReadingScores/text()``).
    ///
    /// - Parameter listing: whether differences are listed where there are several texts, too.
    public func lines(listing: Bool = false) -> [ComparisonLine] {
        agreement.lines + differenceLines(listing: listing || texts.count == 1)
    }

    private func differenceLines(listing: Bool) -> [ComparisonLine] {
        let count = texts.reduce(0) { $0 + $1.differences.count }
        guard count > 0 else { return [ComparisonLine(""), ComparisonLine("no differences")] }
        let head = [
            ComparisonLine(""), ComparisonLine("differences by passage: \(count)", .heading),
        ]
        guard listing else { return head }
        return head
            + texts.flatMap { text in
                let title = texts.count > 1 && !text.differences.isEmpty
                let name = title ? [ComparisonLine(""), ComparisonLine(text.name, .heading)] : []
                return name + text.differences.flatMap(\.lines)
            }
    }
}

extension ReadingAgreement {
    fileprivate var lines: [ComparisonLine] {
        let head = [
            ComparisonLine(""), ComparisonLine("agreement beyond chance", .heading),
            ComparisonLine("roles of \(matched) matched units, Krippendorff's alpha (nominal)"),
            row("", roles),
            ComparisonLine("what is a unit, Krippendorff's alpha for unitising (αU, 1995; words)"),
            row("units of any role", units.alpha),
        ]
        return head + unitsByRole.map { row("units of role \($0.role.rawValue)", $0.terms.alpha) }
            + [row("over all roles", unitsOfAllRoles.alpha)]
    }

    private func row(_ name: String, _ alpha: Double?) -> ComparisonLine {
        let blanks = String(repeating: " ", count: max(1, 32 - name.count))
        return ComparisonLine("  " + name + blanks + (alpha.map { $0.decimal(3) } ?? "undefined"))
    }
}

extension ReadingDifference.Aspect {
    /// The aspect in words for people.
    public var words: String {
        switch self {
        case .onlyInFirst: "only in A"
        case .onlyInSecond: "only in B"
        case .cut: "other cut"
        case .role: "other role"
        case .kind: "other kind of evidence"
        case .relation: "other relation"
        case .target: "other target"
        }
    }
}

extension ReadingDifference {
    fileprivate var lines: [ComparisonLine] {
        let head = "\(place ?? "–")  " + aspects.map(\.words).joined(separator: ", ")
        guard let first, let second else {
            let side = first == nil ? "B" : "A"
            return [ComparisonLine(head, first == nil ? .added : .removed)]
                + [first, second].compactMap { $0?.line(side, isCut: true) }
        }
        let isCut = aspects.contains(.cut)
        return [ComparisonLine(head, .changed), first.line("A", isCut: true)]
            + [second.line("B", isCut: isCut)]
    }
}

extension ReadingDifference.Reading {
    fileprivate func line(_ side: String, isCut: Bool) -> ComparisonLine {
        var text = "     \(side) \(label) \(role.rawValue)"
        if let kind { text += " (\(kind.rawValue))" }
        if let relation {
            text += ", \(relation.rawValue) \(target ?? "")"
            if let targetPlace { text += " (\(targetPlace))" }
        }
        let room = 80 - text.displayWidth - 2
        if isCut, room >= 12 { text += ": " + quotation.quoted(room) }
        return ComparisonLine(text)
    }
}

extension ReadingComparison {
    /// The differences as comma-separated values, a row each (RFC 4180).
    public var csv: String {
        let side = ["label", "role", "kind", "relation", "target", "target_place", "words"]
        let headings =
            ["text", "place", "differences"] + side.map { "a_\($0)" } + side.map { "b_\($0)" }
        let rows = texts.flatMap { text in
            text.differences.map { difference in
                [
                    text.name, difference.place ?? "",
                    difference.aspects.map(\.rawValue).joined(separator: " "),
                ] + ReadingDifference.Reading.cells(difference.first)
                    + ReadingDifference.Reading.cells(difference.second)
            }
        }
        return CSVText.text(headings, rows)
    }
}

extension ReadingDifference.Reading {
    fileprivate static func cells(_ reading: Self?) -> [String] {
        guard let reading else { return Array(repeating: "", count: 7) }
        return [
            reading.label, reading.role.rawValue, reading.kind?.rawValue ?? "",
            reading.relation?.rawValue ?? "", reading.target ?? "", reading.targetPlace ?? "",
            reading.quotation,
        ]
    }
}
