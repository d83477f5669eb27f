#if Graphviz
    internal import CCairo

    /// The SVG of a page, read and ready to be drawn.
    final class SVGDrawing {
        private let handle: UnsafeMutablePointer<RsvgHandle>
        private let size: PageSize

        /// - Throws: ``RenderingError/pageNotDrawn(_:reason:)`` where the page is no SVG.
        init(_ page: DrawnPage, number: Int) throws(RenderingError) {
            let handle = page.svg.withUnsafeBytes { ccairo_svg($0.baseAddress, $0.count) }
            guard let handle else { throw .pageNotDrawn(number, reason: "it is no SVG") }
            self.handle = handle
            size = page.size
        }

        deinit { ccairo_free_svg(handle) }

        /// Draws it in points; says whether that went well.
        func draw(on context: OpaquePointer) -> Bool {
            ccairo_draw_svg(handle, context, size.width, size.height)
        }

        /// Where an element lies, in points from the upper left; `nil` where it is not on the page.
        func area(of element: String) -> RsvgRectangle? {
            var area = RsvgRectangle()
            let isFound = ccairo_find(handle, "#" + element, size.width, size.height, &area)
            let isOnPage =
                area.x >= 0 && area.y >= 0 && area.x <= size.width && area.y <= size.height
            return isFound && isOnPage && area.width >= 0 && area.height >= 0 ? area : nil
        }
    }
#endif
