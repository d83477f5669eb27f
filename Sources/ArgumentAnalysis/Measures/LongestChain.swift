/// The longest chain of points, each leading to the next; points that lead to each other in a
/// circle count as one, and the first of them stands for all.
struct LongestChain {
    /// The points from where it begins to where it ends; the first in order of several that are
    /// equally long.
    let points: [Int]

    /// How many steps it has.
    var length: Int { max(0, points.count - 1) }

    /// - Complexity: O(points + edges).
    init(_ targets: [[Int]], _ components: StrongComponents) {
        let members = components.members
        var length = Array(repeating: 0, count: members.count)
        var next = Array(repeating: -1, count: members.count)
        for (number, points) in members.enumerated() {
            for target in points.flatMap({ targets[$0] }) {
                let other = components.component[target]
                guard other != number, length[other] + 1 > length[number] else { continue }
                (length[number], next[number]) = (length[other] + 1, other)
            }
        }
        let longest = length.max() ?? 0
        let starts = members.indices.filter { length[$0] == longest }
        var chain: [Int] = []
        var place = starts.min { members[$0][0] < members[$1][0] } ?? -1
        while place >= 0 {
            chain.append(members[place][0])
            place = next[place]
        }
        points = chain
    }
}
