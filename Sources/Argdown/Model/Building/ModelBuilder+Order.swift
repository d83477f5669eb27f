internal import ArgumentModel

extension ModelBuilder {
    /// Puts statements and arguments whose titles are whole numbers before all others, as the
    /// language that the reference is written in does.
    mutating func orderNumericTitles() {
        let statements = model.statements.map(\.title).scriptOrder
        let arguments = model.arguments.map(\.title).scriptOrder
        if let statements { reorder(statements: statements) }
        if let arguments { reorder(arguments: arguments) }
    }

    private mutating func reorder(statements order: [Int]) {
        let places = order.inverse
        model.statements = order.map { model.statements[$0] }
        for argument in model.arguments.indices {
            for step in model.arguments[argument].pcs.indices {
                model.arguments[argument].pcs[step].statement =
                    places[model.arguments[argument].pcs[step].statement]
            }
        }
        moveEnds { target in
            if case .statement(let place) = target { .statement(places[place]) } else { target }
        }
    }

    private mutating func reorder(arguments order: [Int]) {
        let places = order.inverse
        model.arguments = order.map { model.arguments[$0] }
        for place in inferences.indices {
            inferences[place].argument = places[inferences[place].argument]
        }
        moveEnds { target in
            if case .argument(let place) = target { .argument(places[place]) } else { target }
        }
    }

    private mutating func moveEnds(_ moved: (Target) -> Target) {
        for place in relations.entries.indices {
            relations.entries[place].from = moved(relations.entries[place].from)
            relations.entries[place].to = moved(relations.entries[place].to)
        }
        relations.registerAnew()
    }
}

extension [String] {
    /// The places of its members with whole numbers first, in their order; `nil` where that
    /// changes nothing.
    var scriptOrder: [Int]? {
        let numbers = enumerated().compactMap { place, text in
            text.arrayIndex.map { (place: place, number: $0) }
        }
        guard !numbers.isEmpty else { return nil }
        let numeric = Set(numbers.map(\.place))
        let first = numbers.sorted { ($0.number, $0.place) < ($1.number, $1.place) }
        return first.map(\.place) + indices.filter { !numeric.contains($0) }
    }

    /// Its members with whole numbers first, in their order.
    var inScriptOrder: [String] { scriptOrder.map { $0.map { self[$0] } } ?? self }
}

extension [Int] {
    /// Where each place has gone, of a permutation that says where each one came from.
    fileprivate var inverse: [Int] {
        var inverse = [Int](repeating: 0, count: count)
        for (new, old) in enumerated() { inverse[old] = new }
        return inverse
    }
}

extension String {
    /// The number that it is, where JavaScript takes a name for the index of an array.
    fileprivate var arrayIndex: UInt32? {
        guard utf8.count <= 10, let number = UInt32(self), number < .max,
            String(number).utf8.elementsEqual(utf8)
        else { return nil }
        return number
    }
}
