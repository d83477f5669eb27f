internal import ArgumentModel
internal import ArgumentParser

extension SpeechOptions {
    /// Runs a verb; what goes wrong is told in the form asked for, and becomes the exit status.
    func telling(_ verb: () async throws -> Void) async throws {
        do {
            try await verb()
        } catch let failure as Failure {
            tell(failure.complaints)
            throw failure.status
        }
    }

    /// Tells complaints on standard error; of warnings nothing where `--quiet` is given.
    func tell(_ complaints: [Complaint]) {
        let heard = complaints.filter { !quiet || $0.severity == .error }
        guard !heard.isEmpty else { return }
        if json {
            let list = DataValue.list(heard.map(\.data))
            Streams.tell(String(JSONWriter.text(of: .object(["complaints": list])).dropLast()))
        } else {
            for complaint in heard { Streams.tell(complaint.text.printable) }
        }
    }

    /// Whether text on standard output is coloured.
    var colorsOutput: Bool { color.holds(on: Streams.outputIsTerminal) }

    /// Whether text on standard error is coloured.
    var colorsError: Bool { color.holds(on: Streams.errorIsTerminal) }
}

extension ColorChoice {
    func holds(on isTerminal: Bool) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: isTerminal && !Streams.refusesColor
        }
    }
}
