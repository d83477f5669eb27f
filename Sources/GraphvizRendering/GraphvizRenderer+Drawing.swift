#if Graphviz
    internal import CGraphviz

    extension GraphvizRenderer {
        /// Reads, screens, lays out, verifies and draws; frees everything again.
        func draw(
            _ dot: String, as formats: [RenderFormat], _ options: RenderingOptions,
            withClusters: Bool = true
        ) throws(RenderingError) -> [Rendering] {
            let layout = try layout(of: dot, withClusters: withClusters)
            let warnings = FontCheck.warnings(on: dot) + takeWarnings()
            var renderings: [Rendering] = []
            for format in formats {
                let (picture, size, more) = try picture(of: layout, as: format, options)
                renderings.append(
                    Rendering(
                        format: format, bytes: picture, pageSize: size, warnings: warnings + more,
                        isWithoutClusters: !withClusters))
            }
            return renderings
        }

        private func layout(
            of dot: String, withClusters: Bool
        ) throws(RenderingError) -> GraphLayout {
            let context = try context
            let graph = try parse(dot)
            try GraphScreening.check(graph)
            if !withClusters { graph.leaveOutClusters() }
            let layout = GraphLayout(of: graph, in: context)
            try refuseErrors(status: layout.status)
            let missing = layout.missingParts
            guard missing.isEmpty else {
                throw .incomplete(missing: missing, messages: log.messages(.warning))
            }
            return layout
        }

        private func parse(_ dot: String) throws(RenderingError) -> ParsedGraph {
            var dot = dot
            if let found = dot.withUTF8(ForbiddenCharacters.first) {
                throw .forbiddenCharacter(found.scalar, line: found.line)
            }
            prepareLog(forTextOf: dot.utf8.count)
            let (first, count) = dot.withUTF8(ParsedGraph.read)
            let graph = first.map { ParsedGraph($0) }
            let errors = log.messages(.error)
            guard errors.isEmpty else {
                throw .syntax(line: Diagnostic.lineNumber(in: errors[0]), messages: errors)
            }
            guard count < 2 else { throw .severalGraphs(count) }
            guard let graph else { throw .noGraph }
            return graph
        }
    }

    extension GraphvizRenderer {
        private typealias Picture = (bytes: [UInt8], size: PageSize, warnings: [RenderingWarning])

        private func picture(
            of layout: borrowing GraphLayout, as format: RenderFormat, _ options: RenderingOptions
        ) throws(RenderingError) -> Picture {
            let resolution = layout.resolution(of: format, options)
            if format == .png { try PixelLimit.check(layout, dotsPerInch: resolution) }
            var bytes = layout.picture(format, dotsPerInch: resolution)
            try refuseErrors()
            guard let size = PageSize(of: bytes, format, dotsPerInch: resolution) else {
                throw .noPicture(format)
            }
            if format == .png { bytes = PNGBytes.stating(resolution, in: bytes) ?? bytes }
            if format == .svg { try SVGVerification.check(bytes, shows: layout) }
            let isFixed = format != .pdf || PortableDocumentDate.fix(in: &bytes)
            return (bytes, size, (isFixed ? [] : [.dateNotFixed]) + takeWarnings())
        }

        /// Graphviz's status codes say little: what counts is whether it reported an error.
        private func refuseErrors(status: Int32 = 0) throws(RenderingError) {
            let errors = log.messages(.error)
            if errors.isEmpty, status == 0 { return }
            throw .graphvizFailed(messages: errors)
        }
    }

    extension GraphLayout {
        /// Pixels an inch; zero for forms that have none, which Graphviz takes to mean points.
        fileprivate func resolution(of format: RenderFormat, _ options: RenderingOptions) -> Double
        {
            guard format == .png else { return 0 }
            let own = ownDotsPerInch
            return options.dotsPerInch ?? (own > 0 && own.isFinite ? own : 96)
        }
    }
#endif
