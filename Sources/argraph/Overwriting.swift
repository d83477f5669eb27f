internal import ArgumentKit
internal import ArgumentParser

/// Guards a person's edits: a graph file that holds some is not replaced by a new reading.
enum Overwriting {
    /// Refuses to write where a person's edits would be lost.
    ///
    /// - Throws: ``Failure`` with the way out.
    static func check(
        _ targets: [Target], input: String, _ graph: ArgumentGraph, force: Bool
    ) throws(Failure) {
        guard !force else { return }
        for target in targets where Files.exists(target.path) {
            guard target.path != input || target.form != .json else { continue }
            guard let edits = try edits(in: target), edits > 0 else { continue }
            throw Failure(
                .cannotWrite,
                "holds \(edits) decisions that a person made or may have made; write elsewhere "
                    + "with -o, or replace it with --force",
                file: target.path)
        }
    }

    /// How many decisions of a person a graph file holds; `nil` where it is none.
    private static func edits(in target: Target) throws(Failure) -> Int? {
        switch target.form {
        case .json:
            guard let graph = try? ArgumentGraph(json: Files.read(target.path)) else { return nil }
            return graph.statements.count { $0.decision.by == .person }
                + graph.relations.count { $0.decision.by == .person }
        case .annotation:
            return (try? AnnotationRecord(json: Files.read(target.path)))?.units.count
        default: return nil
        }
    }
}
