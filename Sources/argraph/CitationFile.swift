internal import ArgumentKit
internal import ArgumentParser
internal import Yams

/// Citations in YAML: the front matter of an op-ed, or the file that `--cite` names.
enum CitationFile {
    /// The citation in a YAML file.
    static func read(_ path: String) throws(Failure) -> Citation {
        let bytes = try Files.read(path)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(.badInput, "is not UTF-8; convert it first (iconv -t UTF-8)", file: path)
        }
        return try citation(text, path, firstLine: 1, isStrict: true)
    }

    /// The citation that YAML says; `---` lines around it are skipped.
    ///
    /// - Parameters:
    ///   - firstLine: the line of the file that the text begins at.
    ///   - isStrict: whether a field that is none of a citation's is an error; front matter
    ///     holds tags and layouts that are no business of ours.
    static func citation(
        _ yaml: String, _ path: String, firstLine: Int, isStrict: Bool
    ) throws(Failure) -> Citation {
        do {
            guard let node = try Yams.compose(yaml: body(of: yaml)) else { return Citation() }
            return try citation(node, path, isStrict ? firstLine : nil)
        } catch let failure as Failure {
            throw failure
        } catch let error as YamlError {
            throw Failure(.badInput, Complaint(error, path, firstLine))
        } catch {
            throw Failure(.badInput, "this YAML cannot be read: \(error)", file: path)
        }
    }

    /// The YAML between its `---` lines; the lines stay, so that places do not shift.
    private static func body(of yaml: String) -> String {
        yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { ["---", "..."].contains($0) ? "" : String($0) }.joined(separator: "\n")
    }

    /// - Parameter strictFrom: the first line where unknown fields are errors, else `nil`.
    private static func citation(
        _ node: Node, _ path: String, _ strictFrom: Int?
    ) throws(Failure) -> Citation {
        guard let mapping = node.mapping else {
            throw Failure(
                .badInput, "a citation is lines such as \"author: Jane Roe\"", file: path)
        }
        var citation = Citation()
        for (key, value) in mapping {
            let name = key.string ?? ""
            guard let field = Citation.fields.first(where: { $0.name == alias(name) }) else {
                guard let strictFrom else { continue }
                throw Failure(.badInput, unknown(name, key, path, strictFrom))
            }
            guard let text = value.scalar?.string else {
                guard let strictFrom else { continue }
                throw Failure(.badInput, notText(name, value, path, strictFrom))
            }
            citation[keyPath: field.path] = text
        }
        return citation
    }

    /// Other common names of the fields.
    private static func alias(_ name: String) -> String {
        let aliases = [
            "url": "address", "link": "address", "standfirst": "dek", "subtitle": "dek",
            "bio": "biography", "published": "date", "source": "publication",
            "headline": "title", "byline": "author",
        ]
        return aliases[name.lowercased()] ?? name.lowercased()
    }

    private static func unknown(
        _ name: String, _ key: Node, _ path: String, _ firstLine: Int
    ) -> Complaint {
        let known = Citation.fields.map(\.name).joined(separator: ", ")
        return Complaint(
            file: path, line: key.mark.map { $0.line + firstLine - 1 }, column: key.mark?.column,
            message: "\"\(name)\" is no field of a citation; write one of \(known)")
    }

    private static func notText(
        _ name: String, _ value: Node, _ path: String, _ firstLine: Int
    ) -> Complaint {
        Complaint(
            file: path, line: value.mark.map { $0.line + firstLine - 1 },
            column: value.mark?.column, message: "\"\(name)\" should be one line of text")
    }
}

extension Complaint {
    fileprivate init(_ error: YamlError, _ path: String, _ firstLine: Int) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(
                file: path, line: mark.line + firstLine - 1, column: mark.column,
                message: "this is not YAML: \(problem)")
        default:
            self.init(file: path, message: "this YAML cannot be read: \(error)")
        }
    }
}
