internal import ArgumentModel
internal import SourceText

/// The groups of a graph as frames round the boxes that are drawn.
///
/// A box of several groups stands in the first. Groups that are nested very deeply are drawn as
/// part of those around them: nobody could tell the frames apart.
struct GroupFrames {
    /// The frame of one group.
    struct Frame {
        let rawID: String
        let title: WrappedText
        let mark: DiagramOverlay.Mark?
        /// How deep it stands, from 0.
        let depth: Int
        var boxes: [Int] = []
        var frames: [Int] = []

        /// The identifier of its element.
        var elementID: String { "group_" + ElementID.safe(rawID) }
    }

    private(set) var frames: [Frame] = []
    /// The outermost frames.
    private(set) var roots: [Int] = []
    /// The frame that each box stands in.
    private(set) var frameOfBox: [Int?] = []

    private static let deepest = 12
    private static let titleWidth = 260.0

    /// No frames.
    init() {}

    init(_ graph: ArgumentGraph, _ plan: PagePlan, _ overlay: DiagramOverlay) {
        let places = GroupFrames.placesInOrder(graph.groups)
        var frameOfGroup: [Int?] = Array(repeating: nil, count: graph.groups.count)
        frameOfBox = Array(repeating: nil, count: plan.folding.tree.count)
        for place in places {
            let group = graph.groups[place]
            let parent = group.parent.flatMap { graph.groups.position(of: $0) }
                .flatMap { frameOfGroup[$0] }
            let depth = parent.map { frames[$0].depth + 1 } ?? 0
            if depth > GroupFrames.deepest {
                frameOfGroup[place] = parent
            } else {
                frameOfGroup[place] = frames.count
                add(group, in: parent, depth, overlay)
            }
            if let frame = frameOfGroup[place] { take(group.members, into: frame, graph, plan) }
        }
        leaveOutEmpty()
    }

    /// The places of groups, each after the group that it is part of.
    private static func placesInOrder(_ groups: Records<Group>) -> [Int] {
        var children: [[Int]] = Array(repeating: [], count: groups.count)
        var open: [Int] = []
        for (place, group) in groups.enumerated().reversed() {
            if let parent = group.parent.flatMap({ groups.position(of: $0) }) {
                children[parent].append(place)
            } else {
                open.append(place)
            }
        }
        var order: [Int] = []
        while let next = open.popLast() {
            order.append(next)
            open += children[next]
        }
        return order
    }

    private mutating func add(
        _ group: Group, in parent: Int?, _ depth: Int, _ overlay: DiagramOverlay
    ) {
        let title = ShortLabel(group.title, isReworded: true).text
        let words = title.joinedWords
        if let parent {
            frames[parent].frames.append(frames.count)
        } else {
            roots.append(frames.count)
        }
        frames.append(
            Frame(
                rawID: group.id.rawValue,
                title: WrappedText(words, size: BoxTexts.fontSize, isBold: true),
                mark: overlay.groups[group.id], depth: depth))
    }

    private mutating func take(
        _ members: [Group.Member], into frame: Int, _ graph: ArgumentGraph, _ plan: PagePlan
    ) {
        for member in members {
            guard let box = graph.box(member), plan.folding.isShown[box], frameOfBox[box] == nil
            else { continue }
            frameOfBox[box] = frame
            frames[frame].boxes.append(box)
        }
    }

    /// Takes out what frames nothing; inner frames have higher numbers than those around them.
    private mutating func leaveOutEmpty() {
        var isEmpty = Array(repeating: true, count: frames.count)
        for frame in frames.indices.reversed() {
            frames[frame].frames.removeAll { isEmpty[$0] }
            isEmpty[frame] = frames[frame].boxes.isEmpty && frames[frame].frames.isEmpty
        }
        roots.removeAll { isEmpty[$0] }
    }

    /// Whether no frame is drawn.
    var isEmpty: Bool { roots.isEmpty }

    /// The lines of a title.
    func title(_ frame: Int) -> [String] {
        frames[frame].title.texts(width: GroupFrames.titleWidth)
    }

    /// What is to be said of each frame, by its identifier.
    func notes(_ terms: DiagramTerms) -> [String: ElementNote] {
        var notes: [String: ElementNote] = [:]
        for frame in frames {
            let title = String(decoding: frame.title.bytes, as: UTF8.self)
            notes[frame.elementID] = ElementNote(title: "\(title), \(terms.name(.group))")
        }
        return notes
    }
}

extension ArgumentGraph {
    /// The number of the box that a member of a group has.
    func box(_ member: Group.Member) -> Int? {
        switch member {
        case .statement(let id): statements.position(of: id)
        case .argument(let id): arguments.position(of: id).map { $0 + statements.count }
        }
    }
}
