internal import ArgumentKit

extension MissingPassages {
    /// A warning for each passage that the text does not hold.
    func complaints(_ path: String, _ graph: ArgumentGraph) -> [Complaint] {
        let labels = graph.labels
        return statements.map { finding in
            let words = graph.statements[finding.statement]?.quotation ?? ""
            return Complaint(
                file: path, severity: .warning, code: "missing-passage",
                message: "the words of \(labels[finding.statement]) are not in the text; the "
                    + "statement is kept as it is: \(words)", statement: finding.statement)
        }
            + rejected.map { passage in
                Complaint(
                    file: path, severity: .warning, code: "missing-passage",
                    message: "rejected words are not in the text any more: "
                        + (passage.quotation ?? passage.place ?? ""))
            }
    }
}
