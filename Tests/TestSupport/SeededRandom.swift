internal import ArgumentAnalysis

/// A small generator of numbers that are the same for the same seed on any machine.
package struct SeededRandom: RandomNumberGenerator {
    private var numbers: SplitMix

    package init(_ seed: Int) { numbers = SplitMix(state: UInt64(seed)) }

    package mutating func next() -> UInt64 { numbers.next() }

    /// Whether something happens that happens once in `times`.
    package mutating func once(in times: Int) -> Bool {
        Int.random(in: 0..<times, using: &self) == 0
    }

    /// One of the elements.
    package mutating func pick<Elements: RandomAccessCollection>(_ elements: Elements)
        -> Elements.Element
    {
        let offset = Int.random(in: 0..<elements.count, using: &self)
        return elements[elements.index(elements.startIndex, offsetBy: offset)]
    }
}
