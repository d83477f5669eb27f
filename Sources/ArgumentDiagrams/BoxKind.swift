internal import ArgumentModel

/// What a box of a diagram stands for.
enum BoxKind: String, CaseIterable, Hashable {
    case thesis, claim, evidence, counterclaim, unknown, argument, group

    init(_ role: Statement.Role) {
        switch role {
        case .thesis: self = .thesis
        case .claim: self = .claim
        case .evidence: self = .evidence
        case .counterclaim: self = .counterclaim
        case .unknown: self = .unknown
        }
    }
}
