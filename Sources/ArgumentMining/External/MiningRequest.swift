internal import ArgumentModel
public import SourceText

/// What an external miner is asked: the text in numbered sentences, how an argument is read, and
/// the form of the answer.
///
/// The same document gives the same bytes. Nothing is in it but the title, the article and the
/// instructions: no path, no author, no line that was left out.
public struct MiningRequest: Sendable {
    private let title: String?
    private let paragraphs: [[(number: String, text: String)]]

    /// The request for one document.
    public init(_ document: Document) {
        title = document.citation.title?.onOneLine
        paragraphs = document.paragraphs.map { paragraph in
            paragraph.sentences.map { sentence in
                (
                    "\(sentence.paragraph).\(sentence.number)",
                    document.mended(sentence.range).onOneLine
                )
            }
        }
    }

    /// How an argument is read, for a program or a language model.
    public static var instructions: String { Resource.text("mining/instructions.md") }

    /// The JSON Schema of the answer.
    public static var schema: String { Resource.text("mining/answer.schema.json") }

    /// The request as JSON, as a program reads it on its standard input.
    ///
    /// ```json
    /// {"version": 1, "title": "…", "instructions": "…", "schema": {…},
    ///  "paragraphs": [{"number": 1, "sentences": [{"number": "1.1", "text": "…"}]}]}
    /// ```
    public var json: String {
        var object: DataObject = ["version": .integer(1)]
        object["title"] = title.map(DataValue.string)
        object["instructions"] = .string(Self.instructions)
        object["schema"] = Self.schemaData
        object["paragraphs"] = .list(
            paragraphs.enumerated().map { index, sentences in
                .object([
                    "number": .integer(index + 1), "sentences": .list(sentences.map(Self.data)),
                ])
            })
        return JSONWriter.text(of: .object(object))
    }

    /// The request as a text to paste to a language model.
    public var prompt: String {
        let text = paragraphs.map { sentences in
            sentences.map { "\($0.number) \($0.text)\n" }.joined()
        }
        let head = title.map { "TITLE: \($0)\n\n" } ?? ""
        return Self.instructions + "\nSCHEMA\n" + Self.schema + "\nTEXT\n\n" + head
            + text.joined(separator: "\n")
    }

    private static func data(_ sentence: (number: String, text: String)) -> DataValue {
        .object(["number": .string(sentence.number), "text": .string(sentence.text)])
    }

    private static var schemaData: DataValue {
        let bytes = Array(schema.utf8)
        do {
            return try DataValue(json: bytes, in: bytes.indices)
        } catch {
            preconditionFailure("answer.schema.json: \(error)")
        }
    }
}
