/// Edits in their order: what a person did to a graph, to be done again.
///
/// ```swift
/// let script = EditScript([.reject("s4"), .reassign("s7", to: .counterclaim, kind: nil)])
/// let (edited, inverse) = try script.replayed(on: draft)
/// try inverse.replayed(on: edited).graph == draft      // true
/// ```
public struct EditScript: Sendable, Equatable {
    /// The version of the JSON form that is written, and the only one that is read.
    public static let jsonVersion = 1

    /// The edits, the first to be made first.
    public var edits: [Edit]
    /// Fields of the file that this version does not know; written back as they were read.
    public var unknownFields: DataObject = [:]

    /// Edits in their order.
    public init(_ edits: [Edit] = []) {
        self.edits = edits
    }

    /// Makes the edits one after the other.
    ///
    /// - Returns: the edited graph, and the script that takes all of it back.
    /// - Throws: ``EditScriptError`` that says which edit cannot be made, and why.
    /// - Complexity: O(*s* + *r*) for each edit.
    public func replayed(
        on graph: ArgumentGraph
    ) throws(EditScriptError) -> (graph: ArgumentGraph, inverse: EditScript) {
        var edited = graph
        var inverses: [Edit] = []
        for (index, edit) in edits.enumerated() {
            do throws(EditError) {
                inverses.append(try edited.apply(edit))
            } catch {
                throw EditScriptError(number: index + 1, reason: error)
            }
        }
        return (edited, EditScript(inverses.reversed()))
    }
}

/// Which edit of a script cannot be made, and why.
public struct EditScriptError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Which edit it is, from 1.
    public let number: Int
    /// Why it cannot be made.
    public let reason: EditError

    /// The number, what is wrong and what to do.
    public var description: String { "edit \(number): \(reason)" }
}

extension EditScript {
    /// The script that a JSON file holds: `{"version": 1, "edits": […]}`
    /// (`Documentation/edit-script.schema.json`).
    ///
    /// Fields of the script that this version does not know are kept; those of an edit are
    /// refused, as an edit must not mean more than is done.
    ///
    /// - Throws: ``FormError`` with the line, the column and the way out.
    /// - Complexity: O(*n*) in the bytes.
    public init(json bytes: [UInt8]) throws(FormError) {
        do {
            try self.init(reading: JSONParser.parse(bytes))
        } catch {
            throw error.located(in: bytes)
        }
    }

    /// The script as JSON: the same bytes for equal scripts, on any machine.
    ///
    /// - Complexity: O(*n*) in the bytes written.
    public var json: String {
        var builder = ObjectBuilder()
        builder.put("version", EditScript.jsonVersion)
        builder.put("edits", value: .list(edits.map { .object($0.jsonObject) }))
        builder.add(unknownFields)
        return JSONWriter.text(of: .object(builder.object))
    }

    private init(reading value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "an edit script")
        let offset = reader.offset(of: "version")
        guard let version = try reader.integer("version") else {
            let message = "this is no edit script: it has no \"version\""
            throw FormProblem(offset: offset, message: message)
        }
        guard version == EditScript.jsonVersion else {
            let message = "version \(version) is not known here; this program reads version 1"
            throw FormProblem(offset: offset, message: message)
        }
        guard let edits = reader.value("edits") else { throw reader.missing("edits") }
        guard case .list(let values) = edits.content else { throw .expected("a list", edits) }
        self.init()
        for value in values { self.edits.append(try Edit(value)) }
        unknownFields = reader.rest
    }
}
