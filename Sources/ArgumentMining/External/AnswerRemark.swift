internal import ArgumentModel

/// Something that was mended in an answer, or left out of it.
public struct AnswerRemark: Sendable, Hashable, CustomStringConvertible {
    /// The unit, by the name that the answer gives it, where it is one's.
    public let unit: String?
    /// What was done, and why.
    public let message: String

    init(_ unit: String?, _ message: String) {
        self.unit = unit
        self.message = message
    }

    /// The unit and what was done.
    public var description: String { (unit.map { "\($0): " } ?? "") + message }
}

extension String {
    /// The words as a remark quotes them: on one line, and not many.
    var asQuoted: String {
        let line = String(String.UnicodeScalarView(unicodeScalars.prefix(400))).onOneLine
        return "“" + (line.count <= 60 ? line : line.prefix(59) + "…") + "”"
    }

    /// The words with one blank for each run of blanks and controls.
    var onOneLine: String {
        unicodeScalars.split { $0.isBlank || $0.isControl }.map { String($0) }
            .joined(separator: " ")
    }
}

extension Unicode.Scalar {
    /// Whether it is none that is seen: a control, or one that only orders others.
    fileprivate var isControl: Bool {
        switch properties.generalCategory {
        case .control, .format, .privateUse, .surrogate, .unassigned: true
        default: false
        }
    }
}
