/// What the reading of a document may notice, by name.
///
/// How grave each is and what it says stands in ``SyntaxIssue/entry``; one that Argdown's own
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
    case orphanedRelation = "orphaned-relation"
    case orphanedSibling = "orphaned-relation-beside"
    case emptyRelation = "empty-relation"
    case dedentBelowFirst = "dedent-below-first-child"
    case unevenIndent = "uneven-indent"
    case dashForHyphen = "dash-for-hyphen"
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

    /// How grave it is and what it says.
    var entry: Entry {
        switch self {
        case .byteOrderMark: Self.rejected(.note, "a byte order mark begins the file; remove it")
        case .unclosedBold:
            Self.rejected(
                .warning,
                "bold is never closed, so its marker is text; close it or write \\ before it")
        case .unclosedItalic:
            Self.rejected(
                .warning,
                "italic is never closed, so its marker is text; close it or write \\ before it")
        case .unclosedComment:
            Self.accepted(
                .warning, "this comment is never closed, so its opening is text; close it")
        case .unclosedData:
            Self.accepted(
                .warning,
                "this brace is never closed, so it is text; close it or write \\ before it")
        case .unclosedFrontMatter:
            Self.accepted(
                .warning,
                "the front matter is never closed, so it is text; end it with a line of ===")
        case .unclosedInference:
            Self.rejected(
                .warning, "the inference is never closed; end it with a line of --")
        case .misplacedFrontMatter:
            Self.rejected(
                .warning, "front matter stands first; move these lines to the top")
        case .lineAfterFrontMatter:
            Self.rejected(
                .note, "an empty line is missing after the front matter; add one")
        case .commentAtEnd:
            Self.accepted(
                .note, "a // at the end of the file is text; end the file with a line break")
        case .bareAddress:
            Self.accepted(
                .note, "this address is text; write [text](address) to make it a link")
        case .abbreviation:
            Self.accepted(
                .note, "this is read as an abbreviation, not as a shortcode")
        case .wordUnderscore:
            Self.accepted(
                .note, "an underscore within a word is text; write \\_ to be understood everywhere")
        case .numberSign: Self.accepted(.note, "a # before a number is text; write \\# instead")
        case .linkParenthesis:
            Self.accepted(
                .note, "the address holds parentheses; write %28 and %29 instead")
        case .signedNumber:
            Self.accepted(
                .note, "a signed number is text; write a space after the sign to make it a relation"
            )
        case .numberInParagraph:
            Self.rejected(
                .note, "this number begins no item, for it is within a paragraph; it is text")
        case .indentation:
            Self.accepted(
                .note, "a no-break space indents this relation; use plain spaces")
        case .returnAlone:
            Self.accepted(
                .note, "lines end in a carriage return alone; end them in a line feed")
        case .bracketsInText:
            Self.rejected(
                .note, "brackets within text are text; write \\ before the first to say so")
        case .bracesInText:
            Self.rejected(
                .note, "braces within text are text; write \\ before the first to say so")
        case .textAfterData:
            Self.rejected(
                .warning, "text follows the data of this element; move the data to its end")
        case .textAfterReference:
            Self.rejected(
                .warning, "text follows a reference; write a colon after the title to define it")
        case .relationAfterEmptyLine:
            Self.rejected(
                .warning, "an empty line parts this relation from its element; remove the line")
        case .relationNotIndented:
            Self.rejected(
                .warning, "this relation is not indented; indent it below its element")
        case .relationOutside:
            Self.rejected(
                .warning, "nothing stands here that could have this relation; it is text")
        case .orphanedRelation:
            Self.rejected(
                .warning,
                "nothing stands above this that it could lead to, so it and what is indented like "
                    + "it stand by themselves; write a line above, or begin it at the margin "
                    + "without a sign")
        case .orphanedSibling:
            Self.rejected(.note, "nothing stands above this either, so it stands by itself")
        case .emptyRelation:
            Self.rejected(.error, "nothing follows this symbol; write what it relates to")
        case .dedentBelowFirst:
            Self.rejected(
                .warning,
                "this relation is indented less than those above it, and is read as one of "
                    + "them; align them")
        case .unevenIndent:
            Self.accepted(
                .warning,
                "this relation is indented between two levels, and is read as one of the outer "
                    + "level; align it")
        case .dashForHyphen:
            Self.rejected(
                .warning, "this dash is read as the hyphen of an attack; write -")
        case .contradictionOfArgument:
            Self.rejected(
                .warning, "only statements contradict each other; use - for arguments")
        case .threeHyphens:
            Self.rejected(.warning, "an inference has two or four hyphens; write ----")
        case .hyphensOutside:
            Self.rejected(
                .note, "these hyphens follow no premise, so they are text")
        case .textAfterInference:
            Self.rejected(
                .error, "text follows the line of an inference; move it to a line of its own")
        case .emptyLineInStructure:
            Self.rejected(
                .warning, "an empty line parts this premise-conclusion structure; remove it")
        case .missingConclusion:
            Self.rejected(
                .error, "the structure ends without a conclusion; add ---- and a conclusion")
        case .missingPremise:
            Self.rejected(.error, "the inference has no premise; number one above it")
        case .argumentInStructure:
            Self.rejected(
                .warning, "a structure consists of statements; this reads as text")
        case .missingEmptyLine:
            Self.rejected(
                .note, "an empty line is missing before this element; add one")
        case .emptyElement: Self.rejected(.warning, "nothing stands here; write a text")
        case .emptyTitle: Self.accepted(.note, "the title is empty, so the brackets are text")
        case .emptyDocument: Self.rejected(.note, "the document says nothing; write a statement")
        case .nestedList:
            Self.rejected(
                .note, "lists are flat; this item stands beside the one above")
        }
    }
}
