package org.tertulia.server.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;

/** A file that is no poster is told by its name, with what to do. */
class OtherKindsTest {
    private static final byte[] COMPOUND = latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "mif1", "hevc", "msf1"})
    void a_photo_of_a_newer_phone_is_heic(String brand) {
        assertRefused("poster.phone-photo", "HEIC", container(brand));
    }

    @ParameterizedTest
    @CsvSource({"avif, poster.other-picture, AVIF", "isom, poster.video, video", "qt  , poster.video, video"})
    void other_files_of_that_form_are_not(String brand, String code, String kind) {
        assertRefused(code, kind, container((brand + "  ").substring(0, 4)));
    }

    @Test
    void other_pictures_are_named() {
        assertRefused("poster.other-picture", "WebP", latin("RIFF\u0010\0\0\0WEBPVP8 \4\0\0\0abcd"));
        assertRefused("poster.other-picture", "GIF", latin("GIF89a\1\0\1\0\0\0\0;"));
        assertRefused("poster.other-picture", "TIFF", latin("II*\0\u0008\0\0\0\0\0\0\0\0\0"));
        assertRefused("poster.other-picture", "TIFF", latin("MM\0*\0\0\0\u0008\0\0\0\0\0\0"));
        assertRefused("poster.other-picture", "Photoshop", latin("8BPS\0\1\0\0\0\0\0\0\0\3"));
        assertRefused("poster.other-picture", "JPEG 2000", latin("\0\0\0\u000CjP  \r\n\u0087\n\0\0\0\u0014ftypjp2 "));
    }

    @Test
    void drawings_are_named() {
        assertRefused("poster.other-document", "SVG", latin("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        assertRefused(
                "poster.other-document",
                "SVG",
                latin("<?xml version='1.0'?>\n<!-- poster -->\n<svg xmlns='http://www.w3.org/2000/svg'></svg>"));
        assertRefused("poster.other-document", "PostScript", latin("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 1 1"));
    }

    @Test
    void office_files_are_named_by_their_program() throws IOException {
        assertRefused("poster.other-document", "PowerPoint", archive("[Content_Types].xml", "ppt/presentation.xml"));
        assertRefused("poster.other-document", "Word", archive("[Content_Types].xml", "word/document.xml"));
        assertRefused("poster.other-document", "Excel", archive("xl/workbook.xml", "[Content_Types].xml"));
        assertRefused("poster.other-document", "Keynote", archive("Index/Document.iwa", "Index/Slide-1.iwa"));
        assertRefused("poster.other-document", "PowerPoint", compound("PowerPoint Document"));
        assertRefused("poster.other-document", "Word", compound("WordDocument"));
        assertRefused("poster.other-document", "Publisher", compound("Quill"));
        assertRefused("poster.other-document", "Word", latin("{\\rtf1\\ansi poster}"));
    }

    @Test
    void what_is_not_known_is_said_too() throws IOException {
        assertRefused("poster.unknown-kind", null, archive("photos/one.txt"));
        assertRefused("poster.unknown-kind", null, latin("Our poster, as text"));
        assertRefused("poster.no-content", null, new byte[0]);
    }

    @Test
    void the_sentence_names_the_kind_and_the_remedy_in_each_language() {
        var messages = Messages.load();
        for (var language : Language.values()) {
            var heic = messages.say(language, "poster.phone-photo", Map.of("kind", "HEIC"));
            assertTrue(heic.contains("HEIC") && heic.contains("iPhone"), heic);
            var word = messages.say(language, "poster.other-document", Map.of("kind", "Word"));
            assertTrue(word.contains("Word") && word.contains("PDF"), word);
            var webp = messages.say(language, "poster.other-picture", Map.of("kind", "WebP"));
            assertTrue(webp.contains("WebP") && webp.contains("JPEG"), webp);
        }
    }

    private static void assertRefused(String code, @Nullable String kind, byte[] content) {
        var refused = assertThrows(UnacceptableException.class, () -> Recognition.accepted(content));
        assertEquals(code, refused.code());
        assertEquals(kind == null ? Map.of() : Map.of("kind", kind), refused.details());
    }

    private static byte[] container(String brand) {
        return latin("\0\0\0\u0018ftyp" + brand + "\0\0\0\0" + brand + "mif1");
    }

    private static byte[] archive(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String name) {
        var bytes = new byte[2048];
        System.arraycopy(COMPOUND, 0, bytes, 0, COMPOUND.length);
        var wide = name.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(wide, 0, bytes, 1024, wide.length);
        return bytes;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
