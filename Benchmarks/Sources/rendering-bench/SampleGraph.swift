/// A map as the library writes it: boxes with wrapped labels, in groups or not, an arrow from each
/// box to an earlier one, ids, classes and tooltips on everything.
func sampleGraph(boxes: Int, inGroups: Bool) -> String {
    let statements = (1..<boxes).map { box in
        """
        subgraph \(inGroups ? "cluster_\(box / 6)" : "") { s\(box) [\(attributes(of: box))] }
        s\(box) -> s\((box - 1) / 2) [id="r\(box)", class="supports", color="#0072B2"]
        """
    }
    return """
        digraph map {
        graph [newrank=true, rankdir=BT, fontname="Helvetica"]
        node [shape=box, style="rounded,filled", fillcolor=white, fontname="Helvetica", fontsize=11]
        s0 [\(attributes(of: 0))]
        \(statements.joined(separator: "\n"))
        }
        """
}

/// The least that has as many boxes and arrows.
func plainGraph(boxes: Int) -> String {
    "digraph { s0 " + (1..<boxes).map { "s\($0) -> s\(($0 - 1) / 2) " }.joined() + "}"
}

private func attributes(of box: Int) -> String {
    """
    id="s\(box)", class="claim", tooltip="The harbour must be widened, says passage \(box).", \
    label="The harbour must be\\nwidened before winter,\\nor trade will suffer (\(box))"
    """
}
