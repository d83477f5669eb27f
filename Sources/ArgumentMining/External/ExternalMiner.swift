public import SourceText

/// A miner that is another program: it gets the document as JSON and answers with units and
/// relations.
///
/// ```swift
/// let miner = ExternalMiner { request in try await client.send(request) }
/// let reading = try await miner.reading(of: document)
/// reading.graph
/// ```
///
/// The library opens no connection and starts no program: the closure does. What it answers is
/// located, checked and mended as ``ExternalReading`` says, so that a wrong answer gives remarks
/// or an error and never an ill-formed graph.
public struct ExternalMiner: Sendable {
    /// What turns a request, the JSON of a ``MiningRequest``, into an answer.
    public typealias Answering = @Sendable (_ request: [UInt8]) async throws -> [UInt8]

    private let answering: Answering

    /// A miner that answers so.
    public init(answering: @escaping Answering) {
        self.answering = answering
    }

    /// The argument of a document as that program reads it.
    ///
    /// - Throws: what the closure throws, and ``AnswerError`` where its answer cannot be used.
    public func reading(of document: Document) async throws -> ExternalReading {
        let request = MiningRequest(document)
        let answer = try await answering(Array(request.json.utf8))
        return try ExternalReading(MiningAnswer(answer), of: document)
    }
}
