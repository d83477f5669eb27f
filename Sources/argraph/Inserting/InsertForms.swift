internal import ArgumentKit

/// The forms that go into other people's texts: written, never read.
extension FileForm {
    /// The endings by which outputs of these forms are known. As inputs, `.txt` and `.md` are
    /// op-eds.
    private static let insertEndings: [(String, FileForm)] = [
        (".mmd", .mermaid), (".mermaid", .mermaid), (".txt", .text), (".md", .markdown),
        (".markdown", .markdown), (".tex", .tex), (".docx", .docx),
    ]

    /// Those that may be a person's text by the time they are written again.
    static let inserts: [FileForm] = [.mermaid, .text, .markdown, .tex, .docx]

    /// The form that the path of an output tells; `nil` where it tells none.
    init?(outputEndingOf path: String) {
        let name = path.lowercased()
        let insert = FileForm.insertEndings.first { name.hasSuffix($0.0) }?.1
        guard let form = insert ?? FileForm(endingOf: path) else { return nil }
        self = form
    }

    /// The pictures that an output of this form is or holds.
    var pictureForms: [FileForm] {
        switch self {
        case .tex: [.svg]
        case .docx: [.png]
        default: renderFormat == nil ? [] : [self]
        }
    }

    /// Whether it shows the drawing.
    var showsDrawing: Bool {
        self == .dot || self == .markdown || !pictureForms.isEmpty
    }
}
