extension Drawing {
    /// Puts the branches that share a page in order: Graphviz stacks parts that no line ties from
    /// the bottom up where lines run to the right.
    mutating func orderBranches(of plan: PagePlan) {
        guard plan.folding.connectors != nil, !plan.form.isDown else { return }
        let tops = plan.folding.shown.map { top(of: $0, in: plan.folding) }
        let topOfBox = Dictionary(uniqueKeysWithValues: zip(plan.folding.shown, tops))
        let keys = nodes.enumerated().map { place, node in
            (-(box(of: node, in: plan.folding).flatMap { topOfBox[$0] } ?? 0), place)
        }
        nodes = keys.sorted { $0 < $1 }.map { nodes[$0.1] }
    }

    /// The uppermost box on the page above a box.
    private func top(of box: Int, in folding: Folding) -> Int {
        var top = box
        while let parent = folding.tree.parents[top], folding.isShown[parent] { top = parent }
        return top
    }

    private func box(of node: Node, in folding: Folding) -> Int? {
        switch node.subject {
        case .box(let box): box
        case .pointOn(let link):
            folding.tree.links[link].sources.first { folding.isShown[$0] }
        case .nothing: nil
        }
    }
}
