/// How many relations lie between boxes and the nearest of some, in whichever direction.
///
/// A relation joins each box that it begins at with the box that it leads to; where it leads to
/// another relation, with the boxes at both ends of that one.
struct NearBoxes {
    /// A place of the search: a box, what a link leads to, or what leads to a link.
    private enum Place {
        case box(Int)
        case under(Int)
        case over(Int)
    }

    /// The steps to each box; `nil` where nothing leads there.
    private(set) var steps: [Int?]
    private let tree: BoxTree
    private let joins: Joins
    private var isUnder: [Bool]
    private var isOver: [Bool]
    private var now: [Place] = []
    private var next: [Place] = []

    /// - Complexity: O(*s* + *r*).
    init(to boxes: [Int], in tree: BoxTree) {
        self.tree = tree
        joins = Joins(tree)
        steps = Array(repeating: nil, count: tree.count)
        isUnder = Array(repeating: false, count: tree.links.count)
        isOver = isUnder
        next = boxes.map(Place.box)
        var count = 0
        while !next.isEmpty {
            now = next
            next = []
            while let place = now.popLast() { visit(place, count) }
            count += 1
        }
    }

    private mutating func visit(_ place: Place, _ count: Int) {
        switch place {
        case .box(let box):
            guard steps[box] == nil else { return }
            steps[box] = count
            leave(box)
        case .under(let link):
            guard !isUnder[link] else { return }
            isUnder[link] = true
            now += tree.links[link].sources.map(Place.box)
            now.append(target(of: link))
        case .over(let link):
            guard !isOver[link] else { return }
            isOver[link] = true
            for upper in joins.linksTo[link] {
                next += tree.links[upper].sources.map(Place.box)
                now.append(.over(upper))
            }
        }
    }

    private mutating func leave(_ box: Int) {
        for link in joins.from[box] {
            next.append(target(of: link))
            now.append(.over(link))
        }
        for link in joins.to[box] {
            next += tree.links[link].sources.map(Place.box)
            now.append(.over(link))
        }
    }

    private func target(of link: Int) -> Place {
        switch tree.links[link].target {
        case .box(let box): .box(box)
        case .link(let other): .under(other)
        }
    }
}

/// The links at each box and at each link.
private struct Joins {
    var from: [[Int]]
    var to: [[Int]]
    /// The links that lead to a link.
    var linksTo: [[Int]]

    init(_ tree: BoxTree) {
        from = Array(repeating: [], count: tree.count)
        to = from
        linksTo = Array(repeating: [], count: tree.links.count)
        for link in tree.links.indices {
            for box in tree.links[link].sources { from[box].append(link) }
            switch tree.links[link].target {
            case .box(let box): to[box].append(link)
            case .link(let other): linksTo[other].append(link)
            }
        }
    }
}
