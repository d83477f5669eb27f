@testable import ArgumentMining

/// The miners that promises hold for.
enum TestedMiner: CaseIterable {
    case cues, trained

    var miner: ArgumentMiner {
        switch self {
        case .cues: .cues
        case .trained: ArgumentMiner(.standard)
        }
    }
}
