internal import ArgumentKit

/// Says what is wrong with passages of a graph.
struct PassageComplaints {
    private let graph: ArgumentGraph
    private let document: Document
    private let path: String
    private let labels: StatementLabels

    /// - Parameters:
    ///   - document: the text that the passages were verified in.
    ///   - path: the file that holds the graph.
    init(_ graph: ArgumentGraph, _ document: Document, _ path: String) {
        (self.graph, self.document, self.path) = (graph, document, path)
        labels = graph.labels
    }

    /// Says that a text holds so few of the passages that it is another one; `nil` where it is not.
    static func otherText(_ findings: [PassageFinding], at text: String) -> Complaint? {
        let missing = findings.count { $0.state == .missing }
        guard missing * 2 > findings.count else { return nil }
        return Complaint(
            file: text, code: "other-text",
            message: "is another text than the one that the graph was made from: \(missing) of "
                + "\(findings.count) passages are not in it")
    }

    /// A warning of each passage that moved or is said in other words, an error of each that the
    /// text does not hold.
    func all(of findings: [PassageFinding]) -> [Complaint] {
        findings.compactMap { finding in
            switch finding.state {
            case .verified, .filled, .located: nil
            case .moved(let range): moved(finding, to: range)
            case .altered(let range): altered(finding, at: range)
            case .missing: missing(finding, .error)
            }
        }
    }

    /// Says of each passage that the text does not hold so why, and what to do.
    func missing(_ findings: [PassageFinding], _ severity: Complaint.Severity) -> [Complaint] {
        findings.compactMap { finding in
            switch finding.state {
            case .verified, .filled, .located, .moved: nil
            case .altered(let range): altered(finding, at: range)
            case .missing: missing(finding, severity)
            }
        }
    }

    private func moved(_ finding: PassageFinding, to range: SourceRange) -> Complaint {
        let place = LineTable(document.bytes).position(of: range.lowerBound, in: document.bytes)
        return Complaint(
            file: path, severity: .warning, code: "passage-moved",
            message: "the passage of \(labels[finding.statement]) now stands at line "
                + "\(place.line), column \(place.column) of the source",
            statement: finding.statement)
    }

    private func altered(_ finding: PassageFinding, at range: SourceRange) -> Complaint {
        Complaint(
            file: path, severity: .warning, code: "passage-altered",
            message: "the words of \(labels[finding.statement]) are not in the text, which says: "
                + document.quotation(of: range),
            statement: finding.statement)
    }

    private func missing(_ finding: PassageFinding, _ severity: Complaint.Severity) -> Complaint {
        Complaint(
            file: path, severity: severity, code: "passage-missing", message: reason(of: finding),
            statement: finding.statement)
    }

    private func reason(of finding: PassageFinding) -> String {
        let name = labels[finding.statement]
        let passage = graph.statements[finding.statement]?.passages[finding.index]
        if passage?.quotation == nil, let place = passage?.place {
            if passage?.digest != nil {
                return "the words of \(name), which stood at \(place), are not in the text; "
                    + "correct its place or quote other words"
            }
            return "\(name) is said to stand at \(place), but \(extent(around: passage)); correct "
                + "its place"
        }
        return "the passage of \(name) is not in the text; correct its quotation or remove it"
    }

    /// How much there is where a passage is said to stand.
    private func extent(around passage: Passage?) -> String {
        let number = passage?.paragraph ?? 0
        guard document.paragraphs.indices.contains(number - 1) else {
            return "the text has \(document.paragraphs.count) paragraphs"
        }
        let count = document.paragraphs[number - 1].sentences.count
        return "paragraph \(number) has \(count) sentence\(count == 1 ? "" : "s")"
    }
}

extension PassageFinding {
    /// Whether the text says it in slightly other words.
    var isAltered: Bool { if case .altered = state { true } else { false } }
}
