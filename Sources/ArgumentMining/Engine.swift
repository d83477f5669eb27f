internal import ArgumentModel

/// Units with all that was said of them before anything is decided together, and how decisions
/// are told.
struct JudgedText {
    let profiles: UnitProfiles
    let scores: Scores
    let certainty: Certainty
    let reasons: any Reasons
    /// For each unit what it rests on, where it is evidence.
    let kinds: [Statement.EvidenceKind]
}

/// What a miner decides by.
enum Engine: Sendable {
    /// The cue tables.
    case cues
    /// A trained model.
    case trained(TrainedModel)

    /// The units of a text and what is known of each.
    func profiles(of text: TokenizedText) -> UnitProfiles {
        switch self {
        case .cues: UnitProfiles(UnitFinder(text).units(), of: text)
        case .trained(let model): UnitChoice(text, model).profiles()
        }
    }

    /// Whether the units argue for something; a model leaves that to the cues.
    func argues(_ profiles: UnitProfiles) -> Bool {
        switch self {
        case .cues: ArgumentTest.argues(profiles)
        case .trained:
            ArgumentTest.argues(UnitProfiles(UnitFinder(profiles.text).units(), of: profiles.text))
        }
    }

    /// What having been decided before counts.
    var formerWorth: FormerWorth {
        switch self {
        case .cues: .cues
        case .trained: .trained
        }
    }

    /// What speaks for each role and each relation.
    func judge(_ profiles: UnitProfiles, _ plan: GraphPlan) -> JudgedText {
        let frame = ScoreFrame(profiles, plan.constraints, plan.former)
        switch self {
        case .cues:
            return JudgedText(
                profiles: profiles, scores: frame.scores(by: CueScorer(profiles)),
                certainty: .cues, reasons: CueReasons(profiles),
                kinds: EvidenceKinds.kinds(of: profiles))
        case .trained(let model):
            let scorer = ModelScorer(profiles, model, around: plan.constraints)
            return JudgedText(
                profiles: profiles, scores: frame.scores(by: scorer),
                certainty: model.certainty, reasons: ModelReasons(profiles, scorer, model),
                kinds: scorer.kinds)
        }
    }
}
