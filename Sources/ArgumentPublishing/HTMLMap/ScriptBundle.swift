internal import SourceText

/// The modules of a page as one script, as a page without a server needs it: a file that is opened
/// from the disk may not import another one.
///
/// Each module becomes a function that returns what it exports, and stands behind those that it
/// imports. For that the modules keep to a few forms, each at the start of a line: `import {a, b}
/// from "./x.js";`, `import * as x from "./x.js";`, and `export` before `const`, `class`,
/// `function` or `async function`.
struct ScriptBundle {
    /// The script.
    private(set) var text = "\"use strict\";\n(() => {\nconst modules = {};\n"
    private var done: Set<String> = []

    /// The script of a module and of all that it needs.
    ///
    /// - Parameter path: its name among the data files.
    init(_ path: String) {
        add(path)
        text += "})();\n"
    }

    private mutating func add(_ path: String) {
        guard done.insert(path).inserted else { return }
        var module = Module(path)
        for line in Resource.text(path).split(separator: "\n", omittingEmptySubsequences: false) {
            module.take(line)
        }
        for other in module.needs { add(other) }
        text += "modules[\"\(path)\"] = (() => {\n\(module.body)"
        text += "return {\(module.exports.joined(separator: ", "))};\n})();\n"
    }
}

/// One module on its way into the bundle.
private struct Module {
    private let folder: Substring
    private(set) var body = ""
    private(set) var needs: [String] = []
    private(set) var exports: [Substring] = []

    init(_ path: String) {
        folder = path.prefix { $0 != "/" }
    }

    mutating func take(_ line: Substring) {
        if line.hasPrefix("import ") {
            takeImport(line.dropFirst("import ".count))
        } else if line.hasPrefix("export ") {
            takeExport(line.dropFirst("export ".count))
        } else {
            body += line + "\n"
        }
    }

    /// `{a, b} from "./x.js";` or `* as x from "./x.js";`
    private mutating func takeImport(_ line: Substring) {
        let parts = line.split(separator: "\"")
        precondition(parts.count == 3 && parts[2] == ";", "an import stands on one line: \(line)")
        let path = resolved(parts[1])
        let names = parts[0].dropLast(" from ".count)
        let bound = names.hasPrefix("* as ") ? names.dropFirst("* as ".count) : names
        needs.append(path)
        body += "const \(bound) = modules[\"\(path)\"];\n"
    }

    /// The name among the data files of `./x.js` or `../page/x.js`.
    private func resolved(_ name: Substring) -> String {
        name.hasPrefix("../") ? String(name.dropFirst(3)) : "\(folder)/\(name.dropFirst(2))"
    }

    private mutating func takeExport(_ line: Substring) {
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "$" }
        let name = words.drop { ["const", "class", "async", "function"].contains($0) }.first
        if let name { exports.append(name) }
        body += line + "\n"
    }
}
