/// How a letter greets and takes its leave: `Dear Editor,`, `I am, Sir, yours faithfully,`.
struct LetterForm {
    private struct Row {
        let mostWords: Int
        let pattern: LinePattern
    }

    private var greetings: [Row] = []
    private var addresses: [Row] = []
    private var closes: [Row] = []

    /// Reads `kind`, `most words`, `pattern` from the lines of a data file.
    init(resource name: String) {
        for line in Resource.lines(name) {
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 3, let most = Int(cells[1]) else {
                preconditionFailure("\(name): cannot read '\(line)'")
            }
            let row = Row(mostWords: most, pattern: LinePattern(cells[2]))
            switch cells[0] {
            case "greeting": greetings.append(row)
            case "address": addresses.append(row)
            default: closes.append(row)
            }
        }
    }

    static let shared = LetterForm(resource: "cues/letters.tsv")

    /// Whether a line says to whom a letter goes.
    func greets(_ bytes: [UInt8], _ shape: LineShape) -> Bool {
        if fits(addresses, bytes, shape) { return true }
        return (shape.ending == .continuing || shape.ending == .colon)
            && fits(greetings, bytes, shape)
    }

    /// Whether a line takes leave.
    func closes(_ bytes: [UInt8], _ shape: LineShape) -> Bool {
        (shape.ending == .continuing || shape.words <= 4) && fits(closes, bytes, shape)
    }

    /// Compares the line without the marks at its end and the decoration around it.
    private func fits(_ rows: [Row], _ bytes: [UInt8], _ shape: LineShape) -> Bool {
        guard shape.words <= 14, let text = LetterForm.text(bytes, shape.content) else {
            return false
        }
        return rows.contains { shape.words <= $0.mostWords && $0.pattern.matches(folded: text) }
    }

    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
        let lower = bytes.skip(from: range.lowerBound, to: range.upperBound, while: \.isDecoration)
        let upper = bytes.skipBack(from: range.upperBound, to: lower) { scalar in
            !scalar.isWordly && scalar != ")"
        }
        return lower < upper ? Folding.fold(bytes, lower..<upper) : nil
    }
}
