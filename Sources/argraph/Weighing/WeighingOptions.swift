public import ArgumentKit
public import ArgumentParser

/// How a graph is weighed.
struct WeighingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How support is read.", valueName: "reading"))
    var support = SupportReading.evidential

    @Option(
        help: ArgumentHelp("By what statements stand or fall.", valueName: "semantics"))
    var semantics = ArgumentSemantics.grounded

    @Option(
        help: ArgumentHelp("By what they are strong or weak.", valueName: "semantics"))
    var strength = StrengthSemantics.quadraticEnergy

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "What statements count at first, from 0 to 1: 0.5, confidence, kind (of evidence), "
                + "C3=0.7, or a file of such lines.",
            valueName: "score"))
    var base: [String] = []

    @Option(help: ArgumentHelp("How long a search may last.", valueName: "steps"))
    var steps = 2_000_000

    func validate() throws {
        guard semantics != .stage else {
            throw ValidationError(
                "stage labellings need not defend themselves, so they do not say what stands in a "
                    + "map with supports; take semi-stable")
        }
        let rules = base.filter {
            ["confidence", "kind"].contains($0) || WeighingOptions.score($0) != nil
        }
        guard rules.count < 2 else {
            throw ValidationError(
                "--base \(rules.joined(separator: " and --base ")) exclude each other; single "
                    + "statements take C3=0.7")
        }
        guard steps > 0 else { throw ValidationError("--steps takes 1 or more") }
    }

    /// What is asked about a graph.
    func question(_ graph: ArgumentGraph) throws(Failure) -> WeighingQuestion {
        var question = WeighingQuestion()
        question.reading = support
        question.semantics = semantics
        question.strength = strength
        question.bases = try bases(graph)
        question.effort = SearchEffort(steps: steps)
        return question
    }

    private func bases(_ graph: ArgumentGraph) throws(Failure) -> BaseScores {
        var bases = BaseScores()
        for text in base { try add(text, to: &bases, graph) }
        return bases
    }

    private func add(
        _ text: String, to bases: inout BaseScores, _ graph: ArgumentGraph
    ) throws(Failure) {
        switch text {
        case "confidence": bases.rule = .confidence
        case "kind": bases.rule = .evidenceKind
        case _ where WeighingOptions.score(text) != nil:
            bases.rule = .constant(WeighingOptions.score(text) ?? 0.5)
        case _ where text.contains("="):
            do throws(UnknownName) {
                try give(text, to: &bases, graph)
            } catch {
                throw Failure(.validationFailure, "--base: \(error.description)")
            }
        default: try read(text, into: &bases, graph)
        }
    }

    /// A number from 0 to 1.
    private static func score(_ text: some StringProtocol) -> Double? {
        Double(text).flatMap { (0...1).contains($0) ? $0 : nil }
    }

    /// Takes `C3=0.7`.
    private func give(
        _ text: String, to bases: inout BaseScores, _ graph: ArgumentGraph
    ) throws(UnknownName) {
        let parts = text.split(separator: "=", maxSplits: 1).map { $0.trimmed }
        guard parts.count == 2, let score = WeighingOptions.score(parts[1]) else {
            throw UnknownName("“\(text.prefix(40))” is not NAME=SCORE with a score from 0 to 1")
        }
        bases.given[try graph.statement(named: parts[0])] = score
    }

    /// Reads a file of lines such as `C3=0.7`; what begins with # is a comment.
    private func read(
        _ path: String, into bases: inout BaseScores, _ graph: ArgumentGraph
    ) throws(Failure) {
        guard path.contains(".") || path.contains("/") else {
            throw Failure(
                .validationFailure,
                "--base takes a number from 0 to 1, confidence, kind, NAME=SCORE or a file; "
                    + "“\(path.prefix(40))” is none of them")
        }
        let text = String(decoding: try Files.read(path), as: UTF8.self)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            let words = line.trimmed
            guard !words.isEmpty, !words.hasPrefix("#") else { continue }
            do throws(UnknownName) {
                try give(words, to: &bases, graph)
            } catch {
                throw Failure(
                    .badInput,
                    Complaint(
                        file: path, line: number + 1, column: 1, message: error.description))
            }
        }
    }
}

extension SupportReading: ExpressibleByArgument {}
extension ArgumentSemantics: ExpressibleByArgument {
    /// All but stage, which no graph is asked by.
    public static var allValueStrings: [String] {
        allCases.filter { $0 != .stage }.map(\.rawValue)
    }
}
extension StrengthSemantics: ExpressibleByArgument {}
