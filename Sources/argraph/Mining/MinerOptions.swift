internal import ArgumentParser

/// How another program reads an op-ed.
struct MinerOptions: ParsableArguments {
    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            "An argument of the program of --miner exec:; may be given several times.",
            valueName: "argument"))
    var minerArgument: [String] = []

    @Option(
        help: ArgumentHelp("How long the program of --miner exec: may take.", valueName: "seconds"))
    var minerTimeout = 120

    @Option(
        help: ArgumentHelp(
            "The answer to argraph prompt, as a language model gave it; - for standard input.",
            valueName: "file"))
    var answer: String?

    /// Refuses what does not go together.
    func check(_ reading: ReadingFlags, inputs: [String], edits: String?) throws {
        guard reading.miner.program == nil || answer == nil else {
            throw ValidationError("--answer is read instead of a miner; leave --miner out")
        }
        guard reading.miner.program != nil || minerArgument.isEmpty else {
            throw ValidationError("--miner-argument goes with --miner exec:PROGRAM")
        }
        guard (1...86_400).contains(minerTimeout) else {
            throw ValidationError("--miner-timeout takes 1 to 86400 seconds")
        }
        guard reading.miner.program == nil || reading.model == nil else {
            throw ValidationError("--model goes with the built-in miner; leave --miner out")
        }
        guard reading.miner.program != nil || answer != nil else { return }
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
