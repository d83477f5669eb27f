// corpus-features form
//     the counts that a model file has
// corpus-features groups
//     the groups of the features of pairs, each with its first feature and their count
// corpus-features cuts|units|moves DIR NAME…
// corpus-features clauses|units|pairs|mined-pairs|pairs-again|mined-pairs-again|judged
//         DIR --model FILE NAME…
//     examples to learn from, after a line `T NAME` for each text
// corpus-features mine DIR --model FILE --out FOLDER NAME…
//     what a miner with that model reads, as annotation records
@_spi(Training) import ArgumentMining
import ArgumentModel
import Foundation
import SourceText

func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
}

/// The arguments: what to do, where, with what, for which texts.
struct Order {
    var job = ""
    var folder = ""
    var model: TrainingModel?
    var out = "."
    var names: [String] = []

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        job = rest.popFirst() ?? ""
        folder = rest.popFirst() ?? ""
        while let word = rest.popFirst() {
            switch word {
            case "--model": model = try TrainingModel(bytes(rest.popFirst() ?? ""))
            case "--out": out = rest.popFirst() ?? "."
            default: names.append(word)
            }
        }
    }

    func document(_ name: String) throws -> Document {
        try Document(file: bytes("\(folder)/\(name).txt"))
    }

    func text(_ name: String) throws -> TrainingText {
        let record = try AnnotationRecord(json: bytes("\(folder)/\(name).annotation.json"))
        return try TrainingText(document(name), record)
    }

    func examples(_ name: String) throws -> [String] {
        let text = try text(name)
        switch (job, model) {
        case ("cuts", _): return text.cuts()
        case ("clauses", let model?): return text.clauses(model)
        case ("units", let model): return text.units(cutBy: model)
        case ("moves", _): return text.moves()
        case ("pairs", let model?): return text.pairs(model, cuts: false, again: false)
        case ("mined-pairs", let model?): return text.pairs(model, cuts: true, again: false)
        case ("pairs-again", let model?): return text.pairs(model, cuts: false, again: true)
        case ("mined-pairs-again", let model?): return text.pairs(model, cuts: true, again: true)
        case ("judged", let model?): return text.judged(model)
        default: fatalError("unknown job \(job), or no --model")
        }
    }

    func mine(_ name: String) throws {
        let document = try document(name)
        let miner = model?.miner ?? .cues
        let record = AnnotationRecord.record(
            of: miner.graph(of: document), id: name, source: name + ".txt", document: document
        ).record
        try Data(record.json.utf8).write(to: URL(filePath: "\(out)/\(name).annotation.json"))
    }
}

let order = try Order(Array(CommandLine.arguments.dropFirst()))
if order.job == "form" {
    print(TrainingModel.form.map(String.init).joined(separator: " "))
}
if order.job == "groups" { print(TrainingModel.groups.joined(separator: "\n")) }
for name in order.names {
    if order.job == "mine" {
        try order.mine(name)
    } else {
        let lines = ["T \(name)"] + (try order.examples(name))
        FileHandle.standardOutput.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    }
}
