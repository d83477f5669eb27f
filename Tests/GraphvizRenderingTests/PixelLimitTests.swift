#if Graphviz
    import GraphvizRendering
    import Testing

    @Suite struct PixelLimitTests {
        private func render(_ dot: String, at dpi: Double?) async throws(RenderingError) {
            _ = try await GraphvizRenderer.shared.render(
                dot, as: .png, options: RenderingOptions(dotsPerInch: dpi))
        }

        @Test(arguments: ["", "size=\"1,1\"", "size=\"5,5!\"", "pad=2", "margin=1", "rankdir=LR"])
        func `PNG beyond Cairo's limit is refused with the resolution that fits`(
            _ attribute: String
        ) async throws {
            let dot = "digraph { \(attribute) a -> b }"
            do throws(RenderingError) {
                try await render(dot, at: 1_000_000)
                Issue.record("accepted")
            } catch {
                guard case .tooManyPixels(_, _, let fitting) = error else { throw error }
                let page = try await GraphvizRenderer.shared.rendering(of: dot, as: .png).pageSize
                let longer = max(page.width, page.height)
                #expect(abs(longer * Double(fitting) / 72 / 32_767 - 1) < 0.02)
            }
        }

        @Test func `the message names both sizes and the way out`() {
            let error = RenderingError.tooManyPixels(
                width: 40_000, height: .nan, fittingDotsPerInch: 78)
            #expect(
                error.description
                    == "PNG would be 40000 × endless pixels, more than 32767; at 78 dpi it fits")
        }

        @Test func `an enormous page has no resolution that fits`() async {
            await #expect(throws: RenderingError.self) {
                try await render("digraph { pad=nan a }", at: nil)
            }
        }

        @Test(arguments: ["0", "-5", "nan", "inf", "x"])
        func `a resolution that is none is 96`(_ dpi: String) async throws {
            let odd = try await GraphvizRenderer.shared.render(
                "digraph { dpi=\"\(dpi)\" a }", as: .png)
            let usual = try await GraphvizRenderer.shared.render("digraph { a }", as: .png)
            #expect(odd == usual)
        }
    }
#endif
