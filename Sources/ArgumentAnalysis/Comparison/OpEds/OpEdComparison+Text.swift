internal import ArgumentModel

extension OpEdComparison {
    /// What is shared, opposed and only in one of both, for people: in lines of at most 80 columns.
    ///
    /// - Parameter all: whether evidence that only one op-ed has is listed, too.
    public func lines(all: Bool = false) -> [ComparisonLine] {
        section("both say, going by their words", shared)
            + section("opposed, going by their words", opposed)
            + only("A", onlyInFirst, first, all) + only("B", onlyInSecond, second, all)
    }

    private func section(_ title: String, _ pairs: [Pair]) -> [ComparisonLine] {
        let head = [ComparisonLine(""), ComparisonLine("\(title): \(pairs.count)", .heading)]
        let surest = pairs.enumerated().sorted {
            ($1.element.similarity, $0.offset) < ($0.element.similarity, $1.offset)
        }
        return head + surest.flatMap { lines(of: $0.element) }
    }

    private func lines(of pair: Pair) -> [ComparisonLine] {
        let sureness = "similar by \(pair.similarity.decimal(2))"
        let head = pair.isUnsure ? "  perhaps, \(sureness)" : "  \(sureness)"
        return [ComparisonLine(head, pair.isUnsure ? .unsure : .detail)]
            + line("A", pair.first, first) + line("B", pair.second, second)
    }

    private func line(
        _ side: String, _ id: Statement.ID, _ graph: ArgumentGraph
    ) -> [ComparisonLine] {
        guard let statement = graph.statements[id] else { return [] }
        let place = statement.place.map { " \($0)" } ?? ""
        let head = "\(side) \(graph.labels[id])\(place)"
        let lines = [TextPart(statement.text)].wrapped(to: 80 - 16)
        return (lines.isEmpty ? [[]] : lines).enumerated().map { number, line in
            let margin = number == 0 ? "    " + head : ""
            let blanks = String(repeating: " ", count: max(1, 16 - margin.displayWidth))
            return ComparisonLine((margin + blanks + line.text).withoutBlanksAtEnd)
        }
    }

    private func only(
        _ side: String, _ ids: [Statement.ID], _ graph: ArgumentGraph, _ all: Bool
    ) -> [ComparisonLine] {
        let statements = ids.compactMap { graph.statements[$0] }
        let shown = all ? statements : statements.filter { $0.role != .evidence }
        let head = ComparisonLine("only in \(side): \(statements.count)", .heading)
        let rest = statements.count - shown.count
        let more = "    and \(rest) more, all of them evidence (--all lists them)"
        return [ComparisonLine(""), head] + shown.flatMap { line(side, $0.id, graph) }
            + (rest > 0 ? [ComparisonLine(more, .detail)] : [])
    }
}

extension OpEdComparison {
    /// The comparison as JSON.
    public var json: String {
        JSONWriter.text(
            of: .object([
                "compared": .string("opeds"),
                "pairs": .list(
                    pairs.map { pair in
                        .object([
                            "opposed": .boolean(pair.isOpposed),
                            "similarity": .number(pair.similarity),
                            "unsure": .boolean(pair.isUnsure),
                            "a": .object(data(of: pair.first, first)),
                            "b": .object(data(of: pair.second, second)),
                        ])
                    }),
                "onlyInA": .list(onlyInFirst.map { .object(data(of: $0, first)) }),
                "onlyInB": .list(onlyInSecond.map { .object(data(of: $0, second)) }),
            ]))
    }

    private func data(of id: Statement.ID, _ graph: ArgumentGraph) -> DataObject {
        let statement = graph.statements[id]
        var object: DataObject = [
            "id": .string(id.rawValue), "label": .string(graph.labels[id]),
            "role": .string((statement?.role ?? .unknown).rawValue),
            "text": .string(statement?.text ?? ""),
        ]
        object["place"] = (statement?.place).map(DataValue.string)
        return object
    }

    /// The comparison as comma-separated values, a row for each pair and for each statement that
    /// is in none (RFC 4180).
    public var csv: String {
        let side = ["label", "place", "role", "text"]
        let headings =
            ["found", "similarity", "perhaps"] + side.map { "a_\($0)" } + side.map { "b_\($0)" }
        let paired = pairs.map { pair in
            [
                pair.isOpposed ? "opposed" : "shared", pair.similarity.decimal(4),
                pair.isUnsure ? "yes" : "no",
            ] + cells(pair.first, first) + cells(pair.second, second)
        }
        let none = Array(repeating: "", count: side.count)
        return CSVText.text(
            headings,
            paired + onlyInFirst.map { ["only in A", "", ""] + cells($0, first) + none }
                + onlyInSecond.map { ["only in B", "", ""] + none + cells($0, second) })
    }

    private func cells(_ id: Statement.ID, _ graph: ArgumentGraph) -> [String] {
        let statement = graph.statements[id]
        return [
            graph.labels[id], statement?.place ?? "", statement?.role.rawValue ?? "",
            statement?.text ?? "",
        ]
    }
}
