/// The LaTeX round a drawing.
struct TikZFile {
    private let drawing: TikZDrawing
    private let title: String

    init(_ drawing: TikZDrawing, title: String) {
        self.drawing = drawing
        self.title = title
    }

    /// The whole file.
    var text: String { ([head] + styles + [start] + drawing.lines + [end]).joined(separator: "\n") }

    private var head: String {
        """
        % \(TikZFile.comment("Argument map: " + title))
        % A page of its own: pdflatex. In another text: \\usepackage{tikz,standalone}, then \\input.
        % Letters beyond Latin need xelatex, or lualatex with luaotfload, and a font that has
        % them: change \\argumentfont. pdflatex shows their numbers.
        \\documentclass{article}
        \\ifdefined\\XeTeXversion\\newcommand{\\argumentfont}{}\\fi
        \\ifdefined\\directlua\\IfFileExists{luaotfload.sty}{\\newcommand{\\argumentfont}{}}{}\\fi
        \\ifdefined\\argumentfont
        \\IfFileExists{fontspec.sty}{\\usepackage{fontspec}%
          \\IfFontExistsTF{DejaVu Sans}{\\renewfontfamily\\argumentfont{DejaVu Sans}}{}}{}
        \\else
        \\usepackage[utf8]{inputenc}
        \\usepackage[T1]{fontenc}
        \\usepackage{textcomp}
        \\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}
        \\fi
        \\usepackage{tikz}
        \\usepackage[paperwidth=\(length(drawing.width))bp,paperheight=\(length(drawing.height))bp,\
        margin=0bp]{geometry}
        \\pagestyle{empty}
        \\setlength{\\topskip}{0pt}
        \\begin{document}
        \\noindent
        \\providecommand{\\argumentchar}[1]{\\ifdefined\\argumentfont%
          {\\argumentfont\\char"#1\\relax}\\else{\\tiny U+#1}\\fi}%
        """
    }

    /// A line over the paper's width by a hair would move to another page.
    private func length(_ points: Double) -> String { Decimal.text(points + 1, places: 2) }

    /// The title without what could end its line.
    static func comment(_ text: String) -> String {
        let kept = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value < 0x7F }
        return String(String.UnicodeScalarView(kept.prefix(200)))
    }

    private var styles: [String] {
        drawing.colors.map { "\\definecolor{argument\($0)}{HTML}{\($0)}%" }
            + ["\\tikzset{%"] + drawing.styles.map { "  argument \($0.name)/.style={\($0.text)}," }
            + ["}%"]
    }

    private var start: String {
        """
        \\begin{tikzpicture}[x=1bp,y=-1bp,
          words/.style={inner sep=0pt,outer sep=0pt,align=left,font=\\sffamily}]
        \\useasboundingbox (\(Decimal.text(drawing.left, places: 2)),\
        \(Decimal.text(drawing.top, places: 2))) rectangle \
        (\(Decimal.text(drawing.left + drawing.width, places: 2)),\
        \(Decimal.text(drawing.top + drawing.height, places: 2)));
        """
    }

    private var end: String { "\\end{tikzpicture}%\n\\end{document}\n" }
}
