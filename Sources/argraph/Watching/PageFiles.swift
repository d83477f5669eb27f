internal import ArgumentKit

/// The files that the page is made of, compiled into the program.
enum PageFiles {
    /// One of them.
    struct File {
        let type: String
        let bytes: [UInt8]
    }

    private static let types = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    ]

    private static let names = [
        "adding.js", "app.js", "article.js", "changes.js", "dialogs.js", "dom.js", "drawing.js",
        "editor.js", "edits.js", "graph.js", "icon.svg", "index.html", "keys.js", "map.js",
        "merging.js", "outline.js", "panning.js", "passages.js", "picture.js", "searching.js",
        "server.js", "style.css", "tabs.js", "text.js",
    ]

    /// The file of that name; the page itself where the name is empty.
    static func file(_ name: Substring) -> File? {
        let name = name.isEmpty ? "index.html" : String(name)
        guard names.contains(name), let ending = name.split(separator: ".").last,
            let type = types[String(ending)]
        else { return nil }
        return File(type: type, bytes: Resource.bytes("page/" + name))
    }
}
