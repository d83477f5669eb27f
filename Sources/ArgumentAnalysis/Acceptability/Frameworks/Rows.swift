/// For each of some numbered things the numbers of others, in one array: compressed rows.
struct Rows: Sendable, Equatable {
    private let starts: [Int]
    private let items: [Int]

    /// The pairs sorted into rows; within a row they keep their order.
    ///
    /// - Complexity: O(*rows* + *pairs*).
    init(count: Int, pairs: [(row: Int, item: Int)]) {
        var next = [Int](repeating: 0, count: count + 1)
        for pair in pairs { next[pair.row + 1] += 1 }
        for row in 0..<count { next[row + 1] += next[row] }
        starts = next
        var items = [Int](repeating: 0, count: pairs.count)
        for pair in pairs {
            items[next[pair.row]] = pair.item
            next[pair.row] += 1
        }
        self.items = items
    }

    /// How many rows there are.
    var count: Int { starts.count - 1 }

    /// How many items all rows have together.
    var itemCount: Int { items.count }

    subscript(row: Int) -> ArraySlice<Int> { items[starts[row]..<starts[row + 1]] }

    /// The row of each item for the items of each row; each row is then in ascending order.
    var transposed: Rows {
        Rows(
            count: count,
            pairs: (0..<count).flatMap { row in self[row].map { (row: $0, item: row) } })
    }

    /// Every pair, row by row.
    var pairs: [(row: Int, item: Int)] {
        (0..<count).flatMap { row in self[row].map { (row: row, item: $0) } }
    }
}
