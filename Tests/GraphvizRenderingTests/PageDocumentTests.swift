#if Graphviz
    import Foundation
    import GraphvizRendering
    import Testing

    @Suite struct PageDocumentTests {
        private static func page(_ text: String, links: [DrawnPage.Link] = []) -> DrawnPage {
            let svg = """
                <svg xmlns="http://www.w3.org/2000/svg" width="300pt" height="200pt" \
                viewBox="0 0 300 200"><g id="box"><rect x="100" y="50" width="80" height="40" \
                fill="#0072b2"/></g><text x="20" y="150" font-family="Helvetica" \
                font-size="12">\(text)</text></svg>
                """
            return DrawnPage(
                svg: Array(svg.utf8), size: PageSize(width: 300, height: 200), links: links)
        }

        private static var document: PageDocument {
            PageDocument(
                [
                    page("Harbour", links: [DrawnPage.Link("box", toPage: 2, at: "box")]),
                    page("Night", links: [DrawnPage.Link("box", toPage: 1)]),
                ], title: "Two pages: “é” (1) \\", author: "Ann Lowe",
                outline: [
                    PageDocument.Entry("First", page: 1, element: "box"),
                    PageDocument.Entry("Second", page: 2),
                ])
        }

        @Test func `a document is the same a second later and has no present date`() async throws {
            let first = try PageDocumentTests.document.pdf()
            try await Task.sleep(for: .seconds(1.1))
            #expect(try PageDocumentTests.document.pdf() == first)
            let text = String(decoding: first, as: UTF8.self)
            #expect(text.contains("/CreationDate (20000101000000Z)"))
            #expect(text.contains("/ModDate (20000101000000Z)"))
        }

        @Test func `links lead on and back, the outline has its entries`() throws {
            let text = String(decoding: try PageDocumentTests.document.pdf(), as: UTF8.self)
            #expect(text.contains("/Dest (page2_box)"))
            #expect(text.contains("/Dest (page1_)"))
            #expect(text.split(separator: "/Subtype /Link").count == 3)
            // The box lies at 100,50 and is 80 by 40 large; PDF counts from the bottom.
            #expect(text.contains("/Rect [ 100 110 180 150 ]"))
            for title in ["First", "Second"] { #expect(text.contains("/Title (\(title))")) }
            #expect(text.contains("/Count 2"))
        }

        @Test(.enabled(if: hasPoppler, "pdfinfo is not installed"))
        func `what other programs say of a document`() throws {
            let told = try #require(try PageDocumentTests.told("pdfinfo", []))
            #expect(told.contains("Title:           Two pages: “é” (1) \\"))
            #expect(told.contains("Author:          Ann Lowe"))
            #expect(told.contains("Page size:       300 x 200 pts"))
            let text = try PageDocumentTests.told("pdftotext", ["-"])
            #expect(text?.split(whereSeparator: \.isWhitespace) == ["Harbour", "Night"])
            let fonts = try PageDocumentTests.told("pdffonts", [])?.split(separator: "\n") ?? []
            let embedded = fonts.dropFirst(2).filter { $0.contains(" yes ") }
            #expect(fonts.count > 2 && embedded.count == fonts.count - 2)
        }

        private static var hasPoppler: Bool {
            FileManager.default.isExecutableFile(atPath: "/usr/bin/pdfinfo")
        }

        /// What a program prints about the document; `nil` where it is not installed.
        private static func told(_ program: String, _ more: [String]) throws -> String? {
            let path = "/usr/bin/\(program)"
            guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
            let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf")
            try Data(try document.pdf()).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            let process = Process()
            let pipe = Pipe()
            process.executableURL = URL(filePath: path)
            process.arguments = [file.path()] + more
            process.standardOutput = pipe
            try process.run()
            let data = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return String(decoding: data, as: UTF8.self)
        }

        @Test func `what is no SVG is refused, with the number of its page`() {
            let bad = DrawnPage(svg: Array("<svg".utf8), size: PageSize(width: 9, height: 9))
            let document = PageDocument([PageDocumentTests.page("a"), bad], title: "")
            #expect(throws: RenderingError.pageNotDrawn(2, reason: "it is no SVG")) {
                try document.pdf()
            }
            #expect(throws: RenderingError.pageNotDrawn(1, reason: "it is no SVG")) {
                try bad.png(dotsPerInch: 96)
            }
        }

        @Test func `links and entries to what is not there do no harm`() throws {
            let links = [
                DrawnPage.Link("nothing", toPage: 1), DrawnPage.Link("box", toPage: 7),
                DrawnPage.Link("box", toPage: 1, at: "'x'] ("),
            ]
            let entry = PageDocument.Entry("a\0b", page: 1, element: "nothing")
            let pages = [PageDocumentTests.page("a", links: links)]
            let text = String(
                decoding: try PageDocument(pages, title: "a\0b", outline: [entry]).pdf(),
                as: UTF8.self)
            #expect(text.split(separator: "/Subtype /Link").count == 2)
        }
    }

    @Suite struct ResolutionTests {
        @Test(arguments: [72.0, 150, 300])
        func `a page as PNG has its pixels and says its resolution`(_ dpi: Double) throws {
            let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>"
            let page = DrawnPage(svg: Array(svg.utf8), size: PageSize(width: 144, height: 72))
            let png = try page.png(dotsPerInch: dpi)
            #expect(png.number(at: 16) == Int(2 * dpi) && png.number(at: 20) == Int(dpi))
            #expect(png.pixelsPerMetre == [Int((dpi / 0.0254).rounded())])
        }

        @Test(arguments: [96.0, 150])
        func `a graph as PNG says its resolution, once`(_ dpi: Double) async throws {
            let png = try await GraphvizRenderer.shared.render(
                "digraph { a -> b }", as: .png, options: RenderingOptions(dotsPerInch: dpi))
            #expect(png.pixelsPerMetre == [Int((dpi / 0.0254).rounded())])
        }

        @Test func `a page of too many pixels is refused with what fits`() {
            let page = DrawnPage(svg: [], size: PageSize(width: 7_200, height: 72))
            #expect(
                throws: RenderingError.tooManyPixels(
                    width: 60_000, height: 600, fittingDotsPerInch: 327)
            ) { try page.png(dotsPerInch: 600) }
        }
    }

    extension [UInt8] {
        /// Four bytes as a number, the first one the highest.
        fileprivate func number(at place: Int) -> Int {
            self[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
        }

        /// The horizontal resolution of each chunk that says one, where both are the same.
        fileprivate var pixelsPerMetre: [Int] {
            var found: [Int] = []
            var place = 8
            while place + 12 <= count {
                let name = String(decoding: self[place + 4..<place + 8], as: UTF8.self)
                if name == "pHYs", number(at: place + 8) == number(at: place + 12),
                    self[place + 16] == 1
                {
                    found.append(number(at: place + 8))
                }
                place += 12 + number(at: place)
            }
            return found
        }
    }
#endif
