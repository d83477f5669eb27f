public import ArgumentModel

/// One of the figures by which a reading is judged; all but kappa lie between 0 and 1.
///
/// The raw values are the names that the reference scorer gives them.
public enum ReadingFigure: String, Sendable, CaseIterable {
    case unitF1, unitPrecision = "unitP", unitRecall = "unitR", exactF1
    case roleAccuracy = "roleAcc", roleMacro, roleKappa
    case roleEndToEnd = "roleE2E", roleEndToEndMacro = "roleE2Emacro"
    case thesis, found
    case attachment = "attach", attachmentByKind = "attachLab"
    case relationF1 = "relF1", relationF1ByKind = "relF1lab"
    case thesisF1, claimF1, evidenceF1 = "evidF1", counterclaimF1 = "counterF1"

    /// The role that it is about, where it is about one.
    public var role: Statement.Role? {
        switch self {
        case .thesisF1: .thesis
        case .claimF1: .claim
        case .evidenceF1: .evidence
        case .counterclaimF1: .counterclaim
        default: nil
        }
    }
}
