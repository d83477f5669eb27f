internal import ArgumentKit

extension MissingPassages {
    /// A warning for each passage that the text does not hold, or says in other words.
    func complaints(_ path: String, _ graph: ArgumentGraph) -> [Complaint] {
        let labels = graph.labels
        return statements.map { finding in
            let passage = graph.statements[finding.statement]?.passages[finding.index]
            let place = passage?.quotation == nil ? passage?.place : nil
            let once = place.map { ", which stood at \($0)," } ?? ""
            let words = passage?.quotation ?? graph.statements[finding.statement]?.text ?? ""
            return Complaint(
                file: path, severity: .warning, code: "missing-passage",
                message: "the words of \(labels[finding.statement])\(once) are not in the text; "
                    + "the statement is kept as it is: \(words)", statement: finding.statement)
        }
            + altered.map { finding in
                Complaint(
                    file: path, severity: .warning, code: "altered-passage",
                    message: "the text says \(labels[finding.statement]) in other words now: "
                        + (graph.statements[finding.statement]?.passages[finding.index].quotation
                            ?? ""),
                    statement: finding.statement)
            }
            + rejected.map { passage in
                Complaint(
                    file: path, severity: .warning, code: "missing-passage",
                    message: "rejected words are not in the text any more: "
                        + (passage.quotation ?? passage.place ?? ""))
            }
    }
}
