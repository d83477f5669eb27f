internal import ArgumentKit
internal import ArgumentParser

/// Who reads the op-ed.
enum MinerChoice: ExpressibleByArgument, Equatable {
    /// The built-in miner.
    case cues
    /// A program of the user's, by its name or path.
    case program(String)

    private static let prefix = "exec:"
    static let words = "cues, exec:PROGRAM"

    init?(argument: String) {
        if argument == "cues" {
            self = .cues
        } else if argument.hasPrefix(Self.prefix), argument.count > Self.prefix.count {
            self = .program(String(argument.dropFirst(Self.prefix.count)))
        } else {
            return nil
        }
    }

    var defaultValueDescription: String {
        switch self {
        case .cues: "cues"
        case .program(let name): Self.prefix + name
        }
    }
}

/// By whom an op-ed is read.
struct MinerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who reads the op-ed: \(MinerChoice.words). A program gets the text as JSON.",
            valueName: "miner"))
    var miner = MinerChoice.cues

    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            "An argument of that program; may be given several times.", valueName: "argument"))
    var minerArgument: [String] = []

    @Option(
        help: ArgumentHelp("How long that program may take.", valueName: "seconds"))
    var minerTimeout = 120

    @Option(
        help: ArgumentHelp(
            "The answer to argraph prompt, as a language model gave it; - for standard input.",
            valueName: "file"))
    var answer: String?

    /// Whether another than the built-in miner reads.
    var isExternal: Bool { miner != .cues || answer != nil }

    func validate() throws {
        guard miner == .cues || answer == nil else {
            throw ValidationError("--answer is read instead of a miner; leave --miner out")
        }
        if case .program = miner {
            guard (1...86_400).contains(minerTimeout) else {
                throw ValidationError("--miner-timeout takes 1 to 86400 seconds")
            }
        } else if !minerArgument.isEmpty {
            throw ValidationError("--miner-argument goes with --miner exec:PROGRAM")
        }
    }

    /// Refuses what does not go with an external miner.
    func check(inputs: [String], edits: String?) throws {
        guard isExternal else { return }
        guard edits == nil else {
            throw ValidationError(
                "--edits reads again with the built-in miner and takes no other; write a new "
                    + "reading elsewhere with -o")
        }
        guard answer == nil || inputs.count == 1 else {
            throw ValidationError("--answer takes one op-ed; map them one at a time")
        }
        guard answer != "-" || inputs != ["-"] else {
            throw ValidationError(
                "the op-ed and the answer cannot both come from standard input; name a file")
        }
    }
}
