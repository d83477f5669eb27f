#if Graphviz
    internal import CCairo

    extension PageDocument {
        /// The document as PDF: text that can be selected, fonts embedded, links and outline.
        ///
        /// Its dates are always 1 January 2000, so that the same pages give the same bytes with
        /// the same libraries and fonts.
        ///
        /// - Throws: ``RenderingError/pageNotDrawn(_:reason:)``.
        public func pdf() throws(RenderingError) -> [UInt8] {
            let drawings = try opened()
            var bytes = ccairo_bytes()
            defer { free(bytes.bytes) }
            try withUnsafeMutablePointer(to: &bytes) { bytes throws(RenderingError) in
                guard let pdf = ccairo_pdf(bytes, pages[0].size.width, pages[0].size.height)
                else { throw .pageNotDrawn(1, reason: "no memory is left") }
                defer { cairo_surface_destroy(pdf) }
                ccairo_describe(pdf, title.forCairo, author?.forCairo, PageDocument.date)
                try draw(drawings, on: pdf)
                cairo_surface_finish(pdf)
                try check(cairo_surface_status(pdf), page: pages.count)
            }
            return [UInt8](UnsafeRawBufferPointer(start: bytes.bytes, count: bytes.count))
        }

        private static let date = "2000-01-01T00:00:00Z"

        private func opened() throws(RenderingError) -> [SVGDrawing] {
            var drawings: [SVGDrawing] = []
            for (index, page) in pages.enumerated() {
                drawings.append(try SVGDrawing(page, number: index + 1))
            }
            return drawings
        }

        private func draw(
            _ drawings: [SVGDrawing], on pdf: OpaquePointer
        ) throws(RenderingError) {
            let context = cairo_create(pdf)
            defer { cairo_destroy(context) }
            for (index, page) in pages.enumerated() {
                cairo_pdf_surface_set_size(pdf, page.size.width, page.size.height)
                guard let context, drawings[index].draw(on: context) else {
                    throw .pageNotDrawn(index + 1, reason: "its SVG cannot be drawn")
                }
                addPlaces(onPage: index + 1, drawings[index], context)
                for link in page.links { add(link, of: drawings[index], context) }
                for entry in outline where entry.page == index + 1 {
                    let (x, y) = drawings[index].place(of: entry.element)
                    ccairo_outline(
                        pdf, entry.title.forCairo, "page=\(index + 1) pos=[\(x) \(y)]")
                }
                cairo_show_page(context)
                try check(cairo_status(context), page: index + 1)
            }
        }

        private func check(_ status: cairo_status_t, page: Int) throws(RenderingError) {
            guard status != CAIRO_STATUS_SUCCESS else { return }
            throw .pageNotDrawn(page, reason: String(cString: cairo_status_to_string(status)))
        }
    }

    extension PageDocument {
        private func add(
            _ link: DrawnPage.Link, of drawing: SVGDrawing, _ context: OpaquePointer
        ) {
            guard pages.indices.contains(link.page - 1),
                let area = drawing.area(of: link.element)
            else { return }
            let bounds = [area.x, area.y, area.width, area.height].map(\.hundredths)
            ccairo_link(
                context,
                "rect=[\(bounds.joined(separator: " "))] dest='\(name(link.page, link.target))'")
        }

        /// Names the places of a page that links lead to, each once.
        private func addPlaces(
            onPage number: Int, _ drawing: SVGDrawing, _ context: OpaquePointer
        ) {
            var named: Set<String> = []
            for link in pages.flatMap(\.links) where link.page == number {
                let name = name(number, link.target)
                guard named.insert(name).inserted else { continue }
                let (x, y) = drawing.place(of: link.target)
                ccairo_place(context, "name='\(name)' x=\(x) y=\(y)")
            }
        }

        /// The name of a place, of letters, digits, `_` and `-` alone.
        private func name(_ page: Int, _ element: String?) -> String {
            let bytes = (element ?? "").utf8.map { byte in
                let isPlain = UnicodeScalar(byte).properties.isAlphabetic && byte < 0x80
                let isKept = isPlain || (0x30...0x39).contains(byte) || byte == 0x5F
                return isKept ? String(UnicodeScalar(byte)) : "-\(byte)-"
            }
            return "page\(page)_" + bytes.joined()
        }
    }

    extension SVGDrawing {
        /// A little above and to the left of an element, or the upper left corner.
        fileprivate func place(of element: String?) -> (x: String, y: String) {
            guard let area = element.flatMap(area) else { return ("0.00", "0.00") }
            return (max(0, area.x - 12).hundredths, max(0, area.y - 12).hundredths)
        }
    }

    extension String {
        /// What Cairo takes: C reads no further than the first NUL, and Cairo refuses a document
        /// for a noncharacter (Unicode, section 23.7) in its title.
        fileprivate var forCairo: String {
            let kept = unicodeScalars.prefix { $0 != "\0" }.filter { scalar in
                scalar.value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(scalar.value)
            }
            return String(String.UnicodeScalarView(kept))
        }
    }

    extension Double {
        /// The number with two decimals at most, as Cairo reads it in any language.
        fileprivate var hundredths: String {
            let whole = Int((self * 100).rounded())
            return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
        }
    }
#endif
