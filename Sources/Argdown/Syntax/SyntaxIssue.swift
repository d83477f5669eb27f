/// What the reading of a document may notice, by name.
///
/// How grave each is and what it says stands in ``SyntaxIssue/table``; one that Argdown's own
/// parser rejects the document for is an error in the compatible reading.
enum SyntaxIssue: String, CaseIterable {
    case byteOrderMark = "byte-order-mark"
    case unclosedBold = "unclosed-bold"
    case unclosedItalic = "unclosed-italic"
    case unclosedComment = "unclosed-comment"
    case unclosedData = "unclosed-data"
    case unclosedFrontMatter = "unclosed-front-matter"
    case unclosedInference = "unclosed-inference"
    case misplacedFrontMatter = "misplaced-front-matter"
    case lineAfterFrontMatter = "missing-empty-line-after-front-matter"
    case commentAtEnd = "comment-at-end"
    case bareAddress = "bare-address"
    case abbreviation = "abbreviation"
    case wordUnderscore = "underscore-in-word"
    case numberSign = "number-sign"
    case linkParenthesis = "parenthesis-in-address"
    case signedNumber = "signed-number"
    case numberInParagraph = "number-at-line-start"
    case indentation = "no-break-space-indent"
    case returnAlone = "lone-carriage-return"
    case bracketsInText = "brackets-in-text"
    case bracesInText = "braces-in-text"
    case textAfterData = "text-after-data"
    case textAfterReference = "text-after-reference"
    case relationAfterEmptyLine = "relation-after-empty-line"
    case relationNotIndented = "relation-not-indented"
    case relationOutside = "relation-outside-element"
    case emptyRelation = "empty-relation"
    case dedentBelowFirst = "dedent-below-first-child"
    case contradictionOfArgument = "contradiction-of-argument"
    case threeHyphens = "three-hyphens"
    case hyphensOutside = "hyphens-outside-structure"
    case textAfterInference = "text-after-inference"
    case emptyLineInStructure = "empty-line-in-structure"
    case missingConclusion = "missing-conclusion"
    case missingPremise = "missing-premise"
    case argumentInStructure = "argument-in-structure"
    case missingEmptyLine = "missing-empty-line"
    case emptyElement = "empty-element"
    case emptyTitle = "empty-title"
    case emptyDocument = "empty-document"
    case nestedList = "nested-list"
}

extension SyntaxIssue {
    /// One row of the table of issues.
    struct Entry {
        let severity: ArgdownDiagnostic.Severity
        /// Whether Argdown's own parser refuses a document for it.
        let isRejected: Bool
        let message: String
    }

    /// The diagnostic in a reading.
    func diagnostic(
        _ range: Range<Int>, _ reading: ArgdownDocument.Reading,
        fixIt: ArgdownDiagnostic.FixIt? = nil
    ) -> ArgdownDiagnostic {
        let entry = Self.table[self] ?? Entry(severity: .error, isRejected: true, message: rawValue)
        let isError = reading == .compatible && entry.isRejected
        return ArgdownDiagnostic(
            code: rawValue, severity: isError ? .error : entry.severity, range: range,
            message: entry.message, fixIt: fixIt)
    }

    private static func accepted(
        _ severity: ArgdownDiagnostic.Severity, _ message: String
    ) -> Entry {
        Entry(severity: severity, isRejected: false, message: message)
    }

    private static func rejected(
        _ severity: ArgdownDiagnostic.Severity, _ message: String
    ) -> Entry {
        Entry(severity: severity, isRejected: true, message: message)
    }

    /// How grave each issue is and what it says.
    static let table: [Self: Entry] = [
        .byteOrderMark: rejected(.note, "a byte order mark begins the file; remove it"),
        .unclosedBold: rejected(
            .warning, "bold is never closed, so its marker is text; close it or write \\ before it"),
        .unclosedItalic: rejected(
            .warning,
            "italic is never closed, so its marker is text; close it or write \\ before it"),
        .unclosedComment: accepted(
            .warning, "this comment is never closed, so its opening is text; close it"),
        .unclosedData: accepted(
            .note, "this brace is never closed, so it is text; close it or write \\ before it"),
        .unclosedFrontMatter: accepted(
            .warning, "the front matter is never closed, so it is text; end it with a line of ==="),
        .unclosedInference: rejected(
            .warning, "the inference is never closed; end it with a line of --"),
        .misplacedFrontMatter: rejected(
            .warning, "front matter stands first; move these lines to the top"),
        .lineAfterFrontMatter: rejected(
            .note, "an empty line is missing after the front matter; add one"),
        .commentAtEnd: accepted(
            .note, "a // at the end of the file is text; end the file with a line break"),
        .bareAddress: accepted(
            .note, "this address is text; write [text](address) to make it a link"),
        .abbreviation: accepted(
            .note, "this is read as an abbreviation, not as a shortcode"),
        .wordUnderscore: accepted(
            .note, "an underscore within a word is text; write \\_ to be understood everywhere"),
        .numberSign: accepted(.note, "a # before a number is text; write \\# instead"),
        .linkParenthesis: accepted(
            .note, "the address holds parentheses; write %28 and %29 instead"),
        .signedNumber: accepted(
            .note, "a signed number is text; write a space after the sign to make it a relation"),
        .numberInParagraph: rejected(
            .note, "this number begins no item, for it is within a paragraph; it is text"),
        .indentation: accepted(
            .note, "a no-break space indents this relation; use plain spaces"),
        .returnAlone: accepted(
            .note, "lines end in a carriage return alone; end them in a line feed"),
        .bracketsInText: rejected(
            .note, "brackets within text are text; write \\ before the first to say so"),
        .bracesInText: rejected(
            .note, "braces within text are text; write \\ before the first to say so"),
        .textAfterData: rejected(
            .warning, "text follows the data of this element; move the data to its end"),
        .textAfterReference: rejected(
            .warning, "text follows a reference; write a colon after the title to define it"),
        .relationAfterEmptyLine: rejected(
            .warning, "an empty line parts this relation from its element; remove the line"),
        .relationNotIndented: rejected(
            .warning, "this relation is not indented; indent it below its element"),
        .relationOutside: rejected(
            .warning, "nothing stands here that could have this relation; it is text"),
        .emptyRelation: rejected(.error, "nothing follows this symbol; write what it relates to"),
        .dedentBelowFirst: rejected(
            .warning, "this relation is indented less than the first of its siblings; align them"),
        .contradictionOfArgument: rejected(
            .warning, "only statements contradict each other; use - for arguments"),
        .threeHyphens: rejected(.warning, "an inference has two or four hyphens; write ----"),
        .hyphensOutside: rejected(
            .note, "these hyphens follow no premise, so they are text"),
        .textAfterInference: rejected(
            .error, "text follows the line of an inference; move it to a line of its own"),
        .emptyLineInStructure: rejected(
            .warning, "an empty line parts this premise-conclusion structure; remove it"),
        .missingConclusion: rejected(
            .error, "the structure ends without a conclusion; add ---- and a conclusion"),
        .missingPremise: rejected(.error, "the inference has no premise; number one above it"),
        .argumentInStructure: rejected(
            .warning, "a structure consists of statements; this reads as text"),
        .missingEmptyLine: rejected(
            .note, "an empty line is missing before this element; add one"),
        .emptyElement: rejected(.warning, "nothing stands here; write a text"),
        .emptyTitle: accepted(.note, "the title is empty, so the brackets are text"),
        .emptyDocument: rejected(.note, "the document says nothing; write a statement"),
        .nestedList: rejected(
            .note, "lists are flat; this item stands beside the one above"),
    ]
}
