#if Graphviz
    internal import CCairo

    extension DrawnPage {
        /// The page as PNG on white, which says its resolution (`pHYs`).
        ///
        /// - Parameter dotsPerInch: Pixels an inch, more than 0.
        /// - Throws: ``RenderingError/tooManyPixels(width:height:fittingDotsPerInch:)``,
        ///   ``RenderingError/pageNotDrawn(_:reason:)``.
        public func png(dotsPerInch: Double) throws(RenderingError) -> [UInt8] {
            try PixelLimit.check(size, dotsPerInch: dotsPerInch)
            let scale = dotsPerInch / 72
            let drawing = try SVGDrawing(self, number: 1)
            let pixels = [size.width, size.height].map { Int32(max(1, ($0 * scale).rounded())) }
            let picture = cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels[0], pixels[1])
            defer { cairo_surface_destroy(picture) }
            let context = cairo_create(picture)
            defer { cairo_destroy(context) }
            cairo_set_source_rgb(context, 1, 1, 1)
            cairo_paint(context)
            cairo_scale(context, scale, scale)
            guard let context, drawing.draw(on: context),
                cairo_status(context) == CAIRO_STATUS_SUCCESS
            else { throw .pageNotDrawn(1, reason: "its SVG cannot be drawn") }
            cairo_surface_flush(picture)
            guard let bytes = PNGBytes.written({ ccairo_png(picture, dotsPerInch, $0) }) else {
                throw .noPicture(.png)
            }
            return bytes
        }
    }

    /// What libpng writes.
    enum PNGBytes {
        /// A PNG with its resolution in it, its pixels as they were; `nil` where it is no PNG.
        static func stating(_ dotsPerInch: Double, in picture: [UInt8]) -> [UInt8]? {
            written { ccairo_png_stating(picture, picture.count, dotsPerInch, $0) }
        }

        fileprivate static func written(
            _ write: (UnsafeMutablePointer<ccairo_bytes>) -> Bool
        ) -> [UInt8]? {
            var bytes = ccairo_bytes()
            defer { free(bytes.bytes) }
            guard write(&bytes) else { return nil }
            return [UInt8](UnsafeRawBufferPointer(start: bytes.bytes, count: bytes.count))
        }
    }
#endif
