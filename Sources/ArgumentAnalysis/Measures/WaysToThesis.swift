internal import ArgumentModel

/// How far each point is from the thesis, and on whose side it speaks there.
///
/// The distance is the smallest number of steps. The side is that of the shortest way, of several
/// of them that of the relation that was added first: what attacks, undercuts or contradicts turns
/// it, what supports or restates keeps it.
struct WaysToThesis {
    /// The distance of each point; `nil` where no way leads to the thesis.
    private(set) var distance: [Int?]
    /// Whether each point speaks for the thesis; without meaning where no way leads there.
    private(set) var isFor: [Bool]

    /// - Complexity: O(*s* + *r*).
    init(in network: StatementNetwork) {
        distance = Array(repeating: nil, count: network.points.count)
        isFor = Array(repeating: true, count: network.points.count)
        guard let thesis = network.thesis else { return }
        distance[thesis] = 0
        var open = [thesis]
        var place = 0
        while place < open.count {
            let point = open[place]
            place += 1
            for edge in network.incoming[point].map({ network.edges[$0] })
            where distance[edge.source] == nil {
                distance[edge.source] = (distance[point] ?? 0) + 1
                isFor[edge.source] = edge.carriesSupport == isFor[point]
                open.append(edge.source)
            }
        }
    }

    /// How many points are at each distance, from 0.
    var widths: [Int] {
        var widths: [Int] = []
        for steps in distance.compactMap(\.self) {
            while widths.count <= steps { widths.append(0) }
            widths[steps] += 1
        }
        return widths
    }
}
