#if !Graphviz
    /// Stands for the renderer in a build without the trait `Graphviz`: the same calls, which all
    /// throw ``RenderingError/builtWithoutGraphviz``.
    public actor GraphvizRenderer {
        /// The renderer of this process.
        public static let shared = GraphvizRenderer()

        /// Whether this build can draw: the trait `Graphviz` was off.
        public static let isAvailable = false

        private init() {}

        /// - Throws: ``RenderingError/builtWithoutGraphviz``, always.
        public var graphvizVersion: String {
            get throws(RenderingError) { throw .builtWithoutGraphviz }
        }

        /// - Throws: ``RenderingError/builtWithoutGraphviz``, always.
        public func prepare() throws(RenderingError) {
            throw .builtWithoutGraphviz
        }

        /// - Throws: ``RenderingError/builtWithoutGraphviz``, always.
        public func render(
            _ dot: String, as format: RenderFormat, options: RenderingOptions = RenderingOptions()
        ) throws(RenderingError) -> [UInt8] {
            throw .builtWithoutGraphviz
        }

        /// - Throws: ``RenderingError/builtWithoutGraphviz``, always.
        public func rendering(
            of dot: String, as format: RenderFormat, options: RenderingOptions = RenderingOptions()
        ) throws(RenderingError) -> Rendering {
            throw .builtWithoutGraphviz
        }

        /// - Throws: ``RenderingError/builtWithoutGraphviz``, always.
        public func renderings(
            of dot: String, as formats: [RenderFormat],
            options: RenderingOptions = RenderingOptions()
        ) throws(RenderingError) -> [Rendering] {
            throw .builtWithoutGraphviz
        }
    }
#endif
