package import ArgumentModel

/// The marks that a page puts round the words of a statement.
///
/// Words with double marks of their own get single ones, so that none stand within their like.
/// What the text does not say is no quotation and gets none.
package struct QuotationMarks: Sendable, Equatable {
    package let open: String
    package let close: String

    private static let double = QuotationMarks(open: "“", close: "”")
    private static let single = QuotationMarks(open: "‘", close: "’")
    private static let none = QuotationMarks(open: "", close: "")

    private init(open: String, close: String) { (self.open, self.close) = (open, close) }

    /// The marks around a statement's ``ArgumentModel/Statement/quotedWords``.
    package init(around statement: Statement?) {
        guard let statement, !statement.isImplicit else {
            self = .none
            return
        }
        self.init(around: statement.quotedWords)
    }

    /// The marks around some words.
    package init(around words: String) {
        self = words.contains(where: "“”\"„".contains) ? .single : .double
    }
}
