/// An issue and where it is: a diagnostic before its words are looked up.
struct FoundIssue {
    let issue: SyntaxIssue
    private var span: Span

    init(_ issue: SyntaxIssue, _ range: Range<Int>) {
        self.issue = issue
        span = Span(range)
    }

    var range: Range<Int> { span.range }

    /// The diagnostic in a reading.
    func diagnostic(_ reading: ArgdownDocument.Reading) -> ArgdownDiagnostic {
        let entry = issue.entry
        let isError = reading == .compatible && entry.isRejected
        return ArgdownDiagnostic(
            code: issue.rawValue, severity: isError ? .error : entry.severity, range: range,
            message: entry.message, fixIt: fixIt)
    }

    private var fixIt: ArgdownDiagnostic.FixIt? {
        switch issue {
        case .missingEmptyLine, .lineAfterFrontMatter:
            .init(
                message: "add an empty line", range: range.lowerBound..<range.lowerBound,
                replacement: "\n")
        case .dashForHyphen: .init(message: "write -", range: range, replacement: "-")
        case .byteOrderMark: .init(message: "remove it", range: range, replacement: "")
        case .bracketsInText:
            .init(
                message: "write \\ before it", range: range.lowerBound..<range.lowerBound,
                replacement: "\\")
        default: nil
        }
    }
}

extension [FoundIssue] {
    /// Adds an issue; of the same issue side by side one is kept.
    mutating func add(_ issue: SyntaxIssue, _ range: Range<Int>) {
        guard let last, last.issue == issue, last.range.lowerBound <= range.lowerBound,
            last.range.upperBound + 1 >= range.lowerBound
        else { return append(FoundIssue(issue, range)) }
        let whole = last.range.lowerBound..<Swift.max(last.range.upperBound, range.upperBound)
        self[count - 1] = FoundIssue(issue, whole)
    }

    /// The diagnostics in the order of the text.
    func diagnostics(_ reading: ArgdownDocument.Reading) -> [ArgdownDiagnostic] {
        sorted { $0.range.lowerBound < $1.range.lowerBound }.map { $0.diagnostic(reading) }
    }
}
