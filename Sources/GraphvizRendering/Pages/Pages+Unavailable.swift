#if !Graphviz
    extension PageDocument {
        /// - Throws: ``RenderingError/builtWithoutGraphviz``, always.
        public func pdf() throws(RenderingError) -> [UInt8] { throw .builtWithoutGraphviz }
    }

    extension DrawnPage {
        /// - Throws: ``RenderingError/builtWithoutGraphviz``, always.
        public func png(dotsPerInch: Double) throws(RenderingError) -> [UInt8] {
            throw .builtWithoutGraphviz
        }
    }
#endif
