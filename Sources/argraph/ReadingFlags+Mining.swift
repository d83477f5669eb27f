internal import ArgumentKit

extension ReadingFlags {
    /// The miner that `--miner` and `--model` name.
    ///
    /// - Throws: where the file holds no model.
    func chosenMiner() throws(Failure) -> ArgumentMiner {
        guard let model else {
            return miner == .cues ? ArgumentMiner() : ArgumentMiner(.standard)
        }
        let bytes = try Files.read(model)
        do {
            return ArgumentMiner(try TrainedModel(bytes))
        } catch {
            throw Failure(.badInput, error.description, file: model)
        }
    }
}
