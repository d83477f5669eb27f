internal import ArgumentModel

/// What a diagram shows, in words.
struct TextAlternative {
    let text: String

    init(_ plan: PagePlan) {
        let tree = plan.folding.tree
        let terms = plan.texts.terms
        guard tree.count > 0 else {
            text = terms.nothing
            return
        }
        var numbers: [BoxKind: Int] = [:]
        for box in 0..<tree.count { numbers[tree.kind(box), default: 0] += 1 }
        let counts = BoxKind.allCases.compactMap { kind in
            numbers[kind].map { terms.count($0, kind) }
        }
        var parts = ["Argument map: \(counts.joined(separator: ", "))."]
        if let thesis = tree.thesis {
            let label = tree.boxes[thesis].shortLabel.text
            let stop = label.hasSuffix("…") ? "" : "."
            parts.append("\(terms.name(.thesis).capitalizedFirst): \(label)\(stop)")
        }
        let total = plan.folding.total.map { terms.count($0.count, $0.kind) }
        if !total.isEmpty { parts.append("Not drawn: \(total.joined(separator: ", ")).") }
        text = parts.joined(separator: " ")
    }
}

extension String {
    /// The text with a capital at its front.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
