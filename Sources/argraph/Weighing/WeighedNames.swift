internal import ArgumentKit
internal import ArgumentParser

extension ArgumentGraph {
    /// The statement, the argument `A2`, or the relation `E2->C1`, or what has that identifier.
    ///
    /// - Throws: where nothing is called so.
    func weighable(named name: String) throws(UnknownName) -> Endpoint {
        if let relation = relations[Relation.ID(rawValue: name)] { return .relation(relation.id) }
        if let argument = argument(named: name) { return argument }
        let ends = name.replacing("→", with: "->").split(separator: "->", maxSplits: 1)
        guard ends.count == 2 else { return .statement(try statement(named: name)) }
        let source = try statement(named: String(ends[0]))
        let target = try statement(named: String(ends[1]))
        let found = relations.filter {
            $0.sources.contains(.statement(source)) && statement(at: $0.target) == target
        }
        guard let first = found.first else {
            throw UnknownName("no relation leads from \(ends[0]) to \(ends[1])")
        }
        guard found.count == 1 else {
            let names = found.map(\.id.rawValue).joined(separator: ", ")
            throw UnknownName(
                "\(found.count) relations lead from \(ends[0]) to \(ends[1]): \(names); name one")
        }
        return .relation(first.id)
    }

    /// The argument of that identifier, or of the label that reports show.
    private func argument(named name: String) -> Endpoint? {
        let known = arguments.enumerated().first { number, argument in
            argument.id.rawValue == name || "A\(number + 1)" == name.uppercased()
        }
        return known.map { .argument($0.element.id) }
    }

    /// The change of a text such as `without E3, E4 assume X2`; what comes first falls.
    func change(_ text: String) throws(UnknownName) -> WhatIf {
        var change = WhatIf()
        var isAssuming = false
        let words = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }
        for word in words {
            switch word.lowercased() {
            case "without": isAssuming = false
            case "assume": isAssuming = true
            default:
                let end = try weighable(named: String(word))
                if isAssuming { change.assuming.append(end) } else { change.without.append(end) }
            }
        }
        guard !change.isEmpty else { throw UnknownName("“\(text.prefix(40))” names nothing") }
        return change
    }
}

extension Weigh {
    /// What `--without` and `--assume` name.
    func change(_ graph: ArgumentGraph) throws(Failure) -> WhatIf {
        var change = WhatIf()
        for name in without {
            change.without.append(
                try Failure.naming("--without") { () throws(UnknownName) in
                    try graph.weighable(named: name)
                })
        }
        for name in assume {
            change.assuming.append(
                try Failure.naming("--assume") { () throws(UnknownName) in
                    try graph.weighable(named: name)
                })
        }
        guard !change.without.contains(where: change.assuming.contains) else {
            throw Failure(
                .validationFailure,
                "--without and --assume name the same; it is one or the other")
        }
        return change
    }
}
