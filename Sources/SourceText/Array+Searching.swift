extension RandomAccessCollection where Index == Int {
    /// The first index from which on a condition holds; `endIndex` where it holds nowhere.
    ///
    /// - Precondition: it holds for no element before one for which it does not.
    /// - Complexity: O(log *n*).
    package func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
