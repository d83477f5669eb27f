import Argdown
import ArgumentModel

extension ArgdownModel {
    /// Its parts refer to each other and to the document rightly.
    func check(in document: ArgdownDocument) {
        for statement in statements { check(statement, document) }
        for argument in arguments {
            for step in argument.pcs { promise(member(of: step).role == step.role) }
        }
        for relation in relations {
            promise(!relation.occurrences.isEmpty)
            check(relation.from)
            check(relation.to)
        }
        for (place, section) in sections.enumerated() {
            promise(section.parent.map { $0 < place } ?? true)
        }
        for diagnostic in diagnostics {
            promise(diagnostic.range.upperBound <= document.bytes.count, "\(diagnostic)")
        }
    }

    private func check(_ statement: StatementClass, _ document: ArgdownDocument) {
        promise(statement.section.map { sections.indices.contains($0) } ?? true)
        promise(statement.canonical.map { statement.members.indices.contains($0) } ?? true)
        for member in statement.members {
            promise(member.range.upperBound <= document.bytes.count)
            let length = (member.text?.utf8.count ?? 0) + 1
            promise(member.ranges.allSatisfy { $0.range.upperBound <= length })
        }
    }

    private func check(_ end: Endpoint) {
        promise(!title(of: end).isEmpty)
        guard case .inference(let argument, let conclusion) = end else { return }
        promise(arguments[argument].pcs[conclusion].inference != nil)
    }
}

extension ArgdownMap {
    /// Every box stands in at most one place, and every arrow leads between boxes.
    func check() {
        var seen = 0
        var open = roots
        while let child = open.popLast() {
            switch child {
            case .node: seen += 1
            case .group(let group): open += groups[group].children
            }
        }
        promise(seen <= nodes.count)
        for edge in edges {
            check(edge.from)
            check(edge.to)
        }
    }

    private func check(_ end: End) {
        switch end {
        case .node(let node): promise(nodes.indices.contains(node))
        case .group(let group): promise(groups[group].isClosed)
        }
    }
}

/// The graph keeps its invariants, and so does the one that is read of it written as Argdown.
func checkGraph(of model: ArgdownModel, _ document: ArgdownDocument) {
    let graph = ArgumentGraph(model, of: document, keepingText: false)
    checkInvariants(of: graph)
    let text = graph.argdown()
    checkInvariants(of: ArgumentGraph(argdown: ArgdownDocument(text), keepingText: false))
}

private func checkInvariants(of graph: ArgumentGraph) {
    do { try graph.checkInvariants() } catch { promise(false, "\(error)") }
}
