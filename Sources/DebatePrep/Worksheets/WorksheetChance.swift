internal import ArgumentAnalysis

/// What a worksheet draws by lot: the same for the same edition and exercise, on any machine.
struct WorksheetChance {
    private var numbers: SplitMix

    init(_ edition: WorksheetEdition, _ kind: WorksheetExercise.Kind) {
        // FNV-1a over what names the exercise, so that neighbouring seeds share nothing.
        let name = "\(edition.seed)/\(edition.level.rawValue)/\(edition.version.rawValue)/"
        let hash = (name + kind.rawValue).utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
            ($0 ^ UInt64($1)) &* 1_099_511_628_211
        }
        numbers = SplitMix(state: hash)
    }

    /// The elements in an order by lot (Fisher and Yates).
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var elements = elements
        for last in elements.indices.reversed() where last > 0 {
            elements.swapAt(last, Int(numbers.next() % UInt64(last + 1)))
        }
        return elements
    }

    /// An order that is not the one given, where there is another one.
    mutating func disordered<Element: Equatable>(_ elements: [Element]) -> [Element] {
        let order = shuffled(elements)
        return order == elements ? Array(order.dropFirst()) + order.prefix(1) : order
    }

    /// Some of the best: by lot among the first one and a half times as many.
    ///
    /// - Parameter elements: the best first.
    mutating func some<Element>(_ count: Int, of elements: [Element]) -> [Element] {
        let pool = Array(elements.prefix(count + (count + 1) / 2).enumerated())
        return shuffled(pool).prefix(count).sorted { $0.offset < $1.offset }.map(\.element)
    }
}
