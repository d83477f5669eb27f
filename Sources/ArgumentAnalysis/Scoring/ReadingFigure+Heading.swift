extension ReadingFigure {
    /// The heading of its column, at most seven letters.
    var heading: String { ReadingFigure.words[self]?.heading ?? rawValue }

    /// What it says, for people.
    public var explanation: String { ReadingFigure.words[self]?.explanation ?? rawValue }

    private static let words: [ReadingFigure: (heading: String, explanation: String)] = [
        .unitF1: ("unit", "F1 of the units that match"),
        .unitPrecision: ("prec", "share of the predicted units that match"),
        .unitRecall: ("recall", "share of the gold units that match"),
        .exactF1: ("exact", "F1 of the units with the very same words"),
        .roleAccuracy: ("roles", "share of the matched units with the right role"),
        .roleMacro: ("macro", "mean F1 of the roles, over the matched units"),
        .roleKappa: ("kappa", "agreement on roles beyond chance (Cohen), over the matched units"),
        .roleEndToEnd: ("e2e", "F1 of the units that match and have the right role"),
        .roleEndToEndMacro: ("e2e-avg", "the same, as the mean of the roles"),
        .thesis: ("thesis", "whether the first thesis is a thesis of the gold record"),
        .found: ("found", "whether any thesis is"),
        .attachment: ("attach", "share of the matched units that lead to the right unit"),
        .attachmentByKind: ("by kind", "and do so by the right kind of relation"),
        .relationF1: ("rel", "F1 of the relations, source and target"),
        .relationF1ByKind: ("rel+", "F1 of the relations with their kind"),
        .thesisF1: ("th", "F1 of the theses, over all units"),
        .claimF1: ("claim", "F1 of the claims"),
        .evidenceF1: ("evid", "F1 of the evidence"),
        .counterclaimF1: ("counter", "F1 of the counterclaims"),
    ]
}
