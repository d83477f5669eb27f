import Testing

@testable import SourceText

struct DecodingTests {
    private let text = "The tram is loud – “very loud”. 🚋 Nobody has slept since May."

    private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
        return text.utf16.reduce(into: mark) { bytes, unit in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            bytes += bigEndian ? pair : pair.reversed()
        }
    }

    @Test func aByteOrderMarkIsNoPartOfTheText() throws {
        let document = try Document(file: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
        #expect(document.bytes == Array(text.utf8))
        #expect(document.encoding == .utf8)
    }

    @Test(arguments: [(false, TextEncoding.utf16LittleEndian), (true, .utf16BigEndian)])
    func utf16IsReadAsUTF8(bigEndian: Bool, encoding: TextEncoding) throws {
        let document = try Document(file: utf16(text, bigEndian: bigEndian))
        #expect(document.bytes == Array(text.utf8))
        #expect(document.encoding == encoding)
        #expect(document.sentences.count == 2)
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x41], ReadingError.notUTF16(offset: 2)),
            ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00], .notUTF16(offset: 4)),
            ([0x41, 0x42, 0xE9, 0x43], .notUTF8(offset: 2)),
            ([0x41, 0xC0, 0x80], .notUTF8(offset: 1)),
            ([0x41, 0xED, 0xA0, 0x80], .notUTF8(offset: 1)),
            ([0xF4, 0x90, 0x80, 0x80], .notUTF8(offset: 0)),
            ([0x41, 0xE2, 0x80], .notUTF8(offset: 1)),
            ([0x41, 0x00, 0x42], .binary(offset: 1)),
            ([], .empty),
            (Array(" \n\t\r\n \u{A0}\n".utf8), .empty),
            (Array("12\n---\n3.14 %\n".utf8), .noProse(lines: 3)),
            (Array("Home\nMenu\nLog in\n".utf8), .noProse(lines: 3)),
        ] as [([UInt8], ReadingError)])
    func whatIsNoTextIsRefusedWithItsPlace(file: [UInt8], error: ReadingError) {
        #expect(throws: error) { try Document(file: file) }
    }

    @Test func aFileAboveTheLimitIsRefused() {
        let file = [UInt8](repeating: 0x20, count: Document.largestFile + 1)
        let error = ReadingError.tooLarge(bytes: file.count)
        #expect(throws: error) { try Document(file: file) }
    }

    @Test func theMessageSaysWhereAndWhatToDo() {
        #expect(
            ReadingError.notUTF8(offset: 812).description
                == "byte 812 is not UTF-8; convert the file first "
                + "(iconv -f WINDOWS-1252 -t UTF-8)")
        #expect(ReadingError.noProse(lines: 1).description.contains("no prose in 1 line:"))
        #expect(ReadingError.foreign(.pdf).description.contains("pdftotext -layout"))
    }

    @Test(arguments: [
        ("%PDF-1.7\n%", ForeignFormat.pdf), ("{\\rtf1\\ansi", .rtf),
        ("<!DOCTYPE html>\n<html>", .html), ("\n\n  <HTML lang=\"en\">", .html),
        ("<?xml version=\"1.0\"?><a/>", .xml), ("<p>The tram is loud.</p>", .html),
        ("PK\u{3}\u{4}" + String(repeating: "\u{1}", count: 40), .zip),
        ("GIF89a....", .image),
    ])
    func otherFormatsAreKnownByTheirFirstBytes(start: String, format: ForeignFormat) {
        #expect(throws: ReadingError.foreign(format)) { try Document(pasted: start) }
    }

    @Test(arguments: [
        ("[Content_Types].xml", ForeignFormat.docx), ("mimetype", .openDocument),
        ("photo.jpg", .zip),
    ])
    func anArchiveIsKnownByItsFirstName(name: String, format: ForeignFormat) {
        var file: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26)
        file[26] = UInt8(name.utf8.count)
        #expect(throws: ReadingError.foreign(format)) {
            try Document(file: file + Array(name.utf8))
        }
    }

    @Test(arguments: ForeignFormat.allCases)
    func everyFormatNamesACommand(format: ForeignFormat) {
        #expect(format.remedy.contains("FILE."))
    }
}
