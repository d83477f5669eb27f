internal import ArgumentParser

/// What an op-ed is mined by.
enum MinerChoice: ExpressibleByArgument, Equatable {
    /// The built-in miner with its model.
    case trained
    /// The built-in miner with the tables of cue phrases.
    case cues
    /// A program of the user's, by its name or path.
    case program(String)

    private static let prefix = "exec:"

    init?(argument: String) {
        switch argument {
        case "trained": self = .trained
        case "cues": self = .cues
        case _ where argument.hasPrefix(Self.prefix) && argument.count > Self.prefix.count:
            self = .program(String(argument.dropFirst(Self.prefix.count)))
        default: return nil
        }
    }

    var defaultValueDescription: String {
        switch self {
        case .trained: "trained"
        case .cues: "cues"
        case .program(let name): Self.prefix + name
        }
    }

    /// The program, where it is one.
    var program: String? {
        if case .program(let name) = self { name } else { nil }
    }
}
