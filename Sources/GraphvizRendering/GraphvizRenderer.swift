#if Graphviz
    internal import CGraphviz

    /// Draws DOT text in this process, one picture at a time.
    ///
    /// ```swift
    /// let svg = try await GraphvizRenderer.shared.render("digraph { a -> b }", as: .svg)
    /// ```
    ///
    /// Graphviz is not safe on two threads, so there is one renderer in a process, and tasks wait
    /// for their turn. A picture is drawn without a break and cannot be cancelled: it holds one
    /// thread of Swift's pool for as long as it takes, some milliseconds for 30 boxes, seconds for
    /// thousands. A fault inside Graphviz ends the process. Text from strangers, and graphs of more
    /// than about 1,000 boxes, therefore belong in a child process.
    ///
    /// Nothing is written to a file, and nothing that Graphviz reports goes to standard error. What
    /// fontconfig and Pango print themselves is out of reach: a fontconfig without configuration or
    /// without a folder for its cache says so once.
    public actor GraphvizRenderer {
        /// The renderer of this process.
        public static let shared = GraphvizRenderer()

        /// Whether this build can draw: the trait `Graphviz` was on.
        public static let isAvailable = true

        /// What Graphviz has reported since the log was last emptied.
        var log = DiagnosticLog()

        /// The length of text for whose messages Graphviz has room.
        var readableLength = 0

        private var opened: OpaquePointer?

        private init() {}

        /// The version that Graphviz reports, which on Debian 12 is 2.43.0 for 2.42.2.
        ///
        /// - Throws: ``RenderingError/graphvizUnavailable``.
        public var graphvizVersion: String {
            get throws(RenderingError) { String(cString: graphviz_version(try context)) }
        }

        /// Loads what the first picture needs: plugins and fonts. To hide that time, call it in a
        /// task of its own while the text is still being read.
        ///
        /// - Throws: ``RenderingError/graphvizUnavailable``, and what Graphviz reports.
        public func prepare() throws(RenderingError) {
            _ = try rendering(of: "digraph { a }", as: .svg)
        }

        /// Graphviz's one context, made at its first use and kept.
        var context: OpaquePointer {
            get throws(RenderingError) {
                if let opened { return opened }
                listen()
                guard let made = gvContext() else { throw .graphvizUnavailable }
                opened = made
                return made
            }
        }
    }

    extension GraphvizRenderer {
        /// Draws a graph.
        ///
        /// - Parameters:
        ///   - dot: One graph in the DOT language.
        ///   - format: The form of the picture.
        ///   - options: What the text does not say.
        /// - Returns: The whole file. The same text gives the same bytes with the same Graphviz and
        ///   the same fonts.
        /// - Throws: ``RenderingError``; never a picture that lacks a box or an arrow.
        public func render(
            _ dot: String, as format: RenderFormat, options: RenderingOptions = RenderingOptions()
        ) throws(RenderingError) -> [UInt8] {
            try rendering(of: dot, as: format, options: options).bytes
        }

        /// Draws a graph and says what is to be known about the picture.
        ///
        /// - Parameters: As for ``render(_:as:options:)``.
        /// - Throws: ``RenderingError``.
        public func rendering(
            of dot: String, as format: RenderFormat, options: RenderingOptions = RenderingOptions()
        ) throws(RenderingError) -> Rendering {
            try renderings(of: dot, as: [format], options: options)[0]
        }

        /// Draws a graph in several forms from one layout.
        ///
        /// If the layout fails, it is tried once more without frames round groups.
        ///
        /// - Parameters:
        ///   - dot: One graph in the DOT language.
        ///   - formats: The forms of the picture.
        ///   - options: What the text does not say.
        /// - Returns: One rendering for each form, in the order of `formats`.
        /// - Throws: ``RenderingError``; all pictures succeed or none.
        public func renderings(
            of dot: String, as formats: [RenderFormat],
            options: RenderingOptions = RenderingOptions()
        ) throws(RenderingError) -> [Rendering] {
            do {
                return try draw(dot, as: formats, options)
            } catch {
                guard error.mayComeFromClusters, dot.contains("cluster") else { throw error }
                guard let plain = try? draw(dot, as: formats, options, withClusters: false) else {
                    throw error
                }
                return plain
            }
        }
    }
#endif
