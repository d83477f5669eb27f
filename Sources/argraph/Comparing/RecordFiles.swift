internal import ArgumentKit
internal import ArgumentParser

/// The annotation records of a file or a folder.
struct RecordFiles {
    var records: [AnnotationRecord] = []
    /// The folder that they lie in, with its closing slash; empty for the current one.
    let folder: String

    init(_ path: String) throws(Failure) {
        guard Files.isFolder(path) else {
            folder = Files.sibling("", of: path)
            records = [try RecordFiles.record(path)]
            return
        }
        folder = Files.asFolder(path)
        for name in try Files.names(in: path) where name.hasSuffix(".json") {
            records.append(try RecordFiles.record(folder + name))
        }
        guard !records.isEmpty else {
            throw Failure(.badInput, "holds no annotation record (.json)", file: path)
        }
    }

    private static func record(_ path: String) throws(Failure) -> AnnotationRecord {
        if let graph = try graph(path) {
            let name = FileForm.stem(of: path)
            guard graph.statements.contains(where: { !$0.passages.isEmpty }) else {
                throw Failure(
                    .badInput,
                    "says of no statement where it stands ({at: 3.2}), so it is no "
                        + "reading of a text that could be scored", file: path)
            }
            return AnnotationRecord.record(
                of: graph, id: name, source: name + ".txt", document: nil
            ).record
        }
        do {
            return try AnnotationRecord(json: try Files.read(path))
        } catch let error as FormError {
            throw Failure(.badInput, Complaint(error, path))
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(.badInput, "\(error)", file: path)
        }
    }

    /// The graph in a file that is no annotation record; its passages located where the text
    /// lies beside it.
    private static func graph(_ path: String) throws(Failure) -> ArgumentGraph? {
        switch FileForm(endingOf: path) {
        case .argdown: return try ReadingFlags.standard.load(path).graph
        case .json: return try? ArgumentGraph(json: Files.read(path))
        default: return nil
        }
    }

    /// The only record, under the name of the only record that it is compared with.
    func named(_ other: RecordFiles) -> [AnnotationRecord] {
        var record = records[0]
        record.id = other.records[0].id
        return [record]
    }
}
