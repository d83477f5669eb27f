#if Graphviz
    internal import CGraphviz

    /// Cairo's largest bitmap. Graphviz shrinks a larger one without a word in its diagnostics.
    enum PixelLimit {
        static let pixels = 32_767.0

        /// - Throws: ``RenderingError/tooManyPixels(width:height:fittingDotsPerInch:)``
        static func check(
            _ layout: borrowing GraphLayout, dotsPerInch: Double
        ) throws(RenderingError) {
            let page = extent(of: layout)
            try check(PageSize(width: page.width, height: page.height), dotsPerInch: dotsPerInch)
        }

        /// - Throws: ``RenderingError/tooManyPixels(width:height:fittingDotsPerInch:)``
        static func check(_ page: PageSize, dotsPerInch: Double) throws(RenderingError) {
            let width = page.width * dotsPerInch / 72
            let height = page.height * dotsPerInch / 72
            if width <= pixels, height <= pixels { return }
            let fitting = (pixels * 72 / max(page.width, page.height)).rounded(.down)
            throw .tooManyPixels(
                width: width, height: height, fittingDotsPerInch: Int(exactly: fitting) ?? 0)
        }

        /// The page in points, as Graphviz computes it: the drawing and its padding, scaled to
        /// `size`, and the margins.
        private static func extent(of layout: borrowing GraphLayout) -> graphviz_size {
            let graph = layout.content.graph
            let box = graphviz_extent(graph)
            let pad = graphviz_inches(graph, "pad", 4)
            let margin = graphviz_inches(graph, "margin", 0)
            let padded = graphviz_size(
                width: box.width + 2 * pad.width, height: box.height + 2 * pad.height)
            let scale = scale(of: padded, in: graph)
            return graphviz_size(
                width: padded.width * scale + 2 * margin.width,
                height: padded.height * scale + 2 * margin.height)
        }

        private static func scale(
            of drawing: graphviz_size, in graph: UnsafeMutablePointer<Agraph_t>
        ) -> Double {
            let wanted = graphviz_wanted_size(graph)
            guard wanted.width > 0.001, wanted.height > 0.001 else { return 1 }
            let scale = min(wanted.width / drawing.width, wanted.height / drawing.height)
            return scale < 1 || graphviz_fills_size(graph) ? scale : 1
        }
    }
#endif
