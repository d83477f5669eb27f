internal import ArgumentKit
internal import ArgumentParser

extension ArgumentGraph {
    /// The statement, or the relation `E2->C1`, or the relation of that identifier.
    ///
    /// - Throws: where nothing is called so.
    func weighable(named name: String) throws(UnknownName) -> Endpoint {
        if let relation = relations[Relation.ID(rawValue: name)] { return .relation(relation.id) }
        if let argument = arguments[Argument.ID(rawValue: name)] { return .argument(argument.id) }
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
        return change
    }
}
