internal import OrderedCollections

extension ModelBuilder {
    mutating func enterRelation(
        _ node: ArgdownDocument.Node, _ kind: ArgdownDocument.Node.RelationKind, isFromChild: Bool
    ) {
        var parent = frames.last?.target
        if kind == .undercut, isFromChild { parent = parent.map(undercut) }
        lastTarget = nil
        push(node, .relation(kind, isFromChild: isFromChild, parent: parent))
    }

    /// What an undercut beneath something leads to: an undercut of a conclusion is one of the
    /// inference that leads to it.
    ///
    /// Argdown's own tools take the last inference of the document so far, whatever it is about.
    private func undercut(_ parent: Target) -> Target {
        guard case .statement = parent else { return parent }
        if isCompatible { return inferences.isEmpty ? parent : .inference(inferences.count - 1) }
        guard let (place, _) = pendingInference, frames.count >= 3,
            case .structure = frames[frames.count - 3].content
        else { return parent }
        return .inference(place)
    }

    mutating func leaveRelation(
        _ frame: Frame, _ kind: ArgdownDocument.Node.RelationKind, isFromChild: Bool,
        parent: Target?
    ) {
        guard let parent, let child = lastTarget else { return }
        let actsOnParent = isFromChild && kind != .contradiction
        relations.add(
            .init(
                kind: Self.kind(kind), from: actsOnParent ? child : parent,
                to: actsOnParent ? parent : child, occurrences: [frame.range]))
    }

    private static func kind(
        _ kind: ArgdownDocument.Node.RelationKind
    ) -> ArgdownModel.Relation.Kind {
        switch kind {
        case .support: .support
        case .attack: .attack
        case .undercut: .undercut
        case .contradiction: .contradictory
        }
    }

    /// Takes what a reconstructed argument does for what its main conclusion does, and an
    /// undercut of it for one of its last inference.
    mutating func transformArgumentRelations() {
        var arrivals = inferenceArrivals()
        let inferences = lastInferences
        for place in relations.entries.indices {
            liftSource(of: place)
            guard !relations.entries[place].isRemoved,
                relations.entries[place].kind == .undercut,
                case .argument(let argument) = relations.entries[place].to,
                let inference = inferences[argument]
            else { continue }
            relations.entries[place].movedFrom = argument
            lower(place, to: inference, &arrivals)
        }
    }

    private func conclusion(of target: Target) -> Target? {
        guard case .argument(let argument) = target else { return nil }
        return model.arguments[argument].pcs.last.map { .statement($0.statement) }
    }

    private mutating func liftSource(of place: Int) {
        let entry = relations.entries[place]
        guard let conclusion = conclusion(of: entry.from) else { return }
        relations.unregister(place)
        relations.entries[place].from = conclusion
        if case .argument(let argument) = entry.from {
            relations.entries[place].liftedFrom = argument
        }
        if let equal = relations.equal(kind: entry.kind, from: conclusion, to: entry.to),
            equal != place
        {
            relations.entries[equal].occurrences += entry.occurrences
            relations.entries[place].isRemoved = true
        } else {
            relations.register(place)
        }
    }

    /// What undercuts each inference, with the place of the relation.
    private typealias Arrivals = [Int: OrderedDictionary<Target, Int>]

    private func inferenceArrivals() -> Arrivals {
        var arrivals: Arrivals = [:]
        for (place, entry) in relations.entries.enumerated() {
            if case .inference(let inference) = entry.to {
                arrivals[inference, default: [:]][entry.from] = place
            }
        }
        return arrivals
    }

    private mutating func lower(_ place: Int, to inference: Int, _ arrivals: inout Arrivals) {
        let entry = relations.entries[place]
        relations.entries[place].to = .inference(inference)
        if isCompatible, arrivals[inference]?.isEmpty == false {
            // The reference forgets the last undercut that it knows of whenever it adds one.
            arrivals[inference]?.removeLast()
        }
        if let equal = arrivals[inference]?[entry.from] {
            relations.entries[equal].occurrences += entry.occurrences
            relations.entries[place].isRemoved = true
        } else {
            arrivals[inference, default: [:]][entry.from] = place
        }
    }
}
