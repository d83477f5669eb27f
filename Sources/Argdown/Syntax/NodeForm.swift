/// What a node is in one byte. Documents have millions of nodes, and of most there is no more to
/// say than this and where one part stands.
enum NodeForm: UInt8 {
    case document, frontMatter, heading
    case untitledStatement, definedStatement, statementReference
    case untitledArgument, definedArgument, argumentReference
    case support, attack, undercut, contradiction
    case supported, attacked, undercutted, contradicted
    case premiseConclusionStructure, numberedStatement, inference, rule
    case unorderedList, orderedList, listItem
    case text, lineBreak, escape, shortcode, bold, italic, link, tag
    case statementMention, argumentMention, inlineData, blockData, unreadable
}

extension NodeForm {
    typealias Kind = ArgdownDocument.Node.Kind

    /// The kind of a node of this form with a part that stands there; a level is an empty part.
    func kind(_ part: Range<Int>, within whole: Range<Int>) -> Kind {
        switch self {
        case .frontMatter: .frontMatter(yaml: part)
        case .heading: .heading(level: part.lowerBound)
        case .untitledStatement: .statement(.untitled)
        case .definedStatement: .statement(.definition(part))
        case .statementReference: .statement(.reference(part))
        case .untitledArgument: .argument(.untitled)
        case .definedArgument: .argument(.definition(part))
        case .argumentReference: .argument(.reference(part))
        case .numberedStatement: .numberedStatement(number: part)
        case .escape: .escape(part)
        case .link: .link(text: part, url: part.upperBound + 2..<whole.upperBound - 1)
        case .tag: .tag(part)
        case .statementMention: .statementMention(part)
        case .argumentMention: .argumentMention(part)
        case .inlineData: .data(yaml: part, isInline: true)
        case .blockData: .data(yaml: part, isInline: false)
        default: relation ?? plainKind
        }
    }

    private var relation: Kind? {
        switch self {
        case .support: .relation(.support, isFromChild: true)
        case .attack: .relation(.attack, isFromChild: true)
        case .undercut: .relation(.undercut, isFromChild: true)
        case .contradiction: .relation(.contradiction, isFromChild: true)
        case .supported: .relation(.support, isFromChild: false)
        case .attacked: .relation(.attack, isFromChild: false)
        case .undercutted: .relation(.undercut, isFromChild: false)
        case .contradicted: .relation(.contradiction, isFromChild: false)
        default: nil
        }
    }

    private var plainKind: Kind {
        switch self {
        case .document: .document
        case .premiseConclusionStructure: .premiseConclusionStructure
        case .inference: .inference
        case .rule: .rule
        case .unorderedList: .unorderedList
        case .orderedList: .orderedList
        case .listItem: .listItem
        case .text: .text
        case .lineBreak: .lineBreak
        case .shortcode: .shortcode
        case .bold: .bold
        case .italic: .italic
        default: .unreadable
        }
    }
}

extension NodeForm {
    /// The form of a kind, and where its part stands.
    static func of(_ kind: Kind) -> (Self, Span) {
        switch kind {
        case .frontMatter(let part): (.frontMatter, Span(part))
        case .heading(let level): (.heading, Span(level..<level))
        case .statement(.definition(let part)): (.definedStatement, Span(part))
        case .statement(.reference(let part)): (.statementReference, Span(part))
        case .argument(.definition(let part)): (.definedArgument, Span(part))
        case .argument(.reference(let part)): (.argumentReference, Span(part))
        case .numberedStatement(let part): (.numberedStatement, Span(part))
        case .escape(let part): (.escape, Span(part))
        case .link(let part, _): (.link, Span(part))
        case .tag(let part): (.tag, Span(part))
        case .statementMention(let part): (.statementMention, Span(part))
        case .argumentMention(let part): (.argumentMention, Span(part))
        case .data(let part, let isInline): (isInline ? .inlineData : .blockData, Span(part))
        default: (plain(kind), Span(0..<0))
        }
    }

    private static func plain(_ kind: Kind) -> Self {
        switch kind {
        case .document: .document
        case .statement: .untitledStatement
        case .argument: .untitledArgument
        case .relation(let kind, let isFromChild): isFromChild ? acting(kind) : actedOn(kind)
        case .premiseConclusionStructure: .premiseConclusionStructure
        case .inference: .inference
        case .rule: .rule
        case .unorderedList: .unorderedList
        case .orderedList: .orderedList
        case .listItem: .listItem
        case .text: .text
        case .lineBreak: .lineBreak
        case .shortcode: .shortcode
        case .bold: .bold
        case .italic: .italic
        default: .unreadable
        }
    }

    private static func acting(_ kind: ArgdownDocument.Node.RelationKind) -> Self {
        switch kind {
        case .support: .support
        case .attack: .attack
        case .undercut: .undercut
        case .contradiction: .contradiction
        }
    }

    private static func actedOn(_ kind: ArgdownDocument.Node.RelationKind) -> Self {
        switch kind {
        case .support: .supported
        case .attack: .attacked
        case .undercut: .undercutted
        case .contradiction: .contradicted
        }
    }
}
