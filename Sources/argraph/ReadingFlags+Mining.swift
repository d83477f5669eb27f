internal import ArgumentKit
internal import ArgumentParser

extension ReadingFlags {
    /// The miner that `--miner` and `--model` name.
    ///
    /// - Throws: where the file holds no model, or another program was named.
    func chosenMiner() throws(Failure) -> ArgumentMiner {
        guard let model else {
            switch miner {
            case .cues: return .cues
            case .trained: return ArgumentMiner(.standard)
            case .program:
                throw Failure(
                    .validationFailure,
                    "--miner exec: goes with argraph map; map the op-ed, then name its graph")
            }
        }
        let bytes = try Files.read(model)
        do {
            return ArgumentMiner(try TrainedModel(bytes))
        } catch {
            throw Failure(.badInput, error.description, file: model)
        }
    }
}
