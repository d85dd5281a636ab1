package org.tertulia.server.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** File types that people upload as posters and that we do not draw. Each has a name, and advice that fits it. */
enum OtherKind {
    HEIC("HEIC", Advice.PHONE_PHOTO, "image/heic", "image/heic-sequence", "image/heif", "image/heif-sequence"),
    AVIF("AVIF", Advice.PICTURE, "image/avif"),
    WEBP("WebP", Advice.PICTURE, "image/webp"),
    GIF("GIF", Advice.PICTURE, "image/gif"),
    TIFF("TIFF", Advice.PICTURE, "image/tiff"),
    BMP("BMP", Advice.PICTURE, "image/bmp"),
    JPEG_2000("JPEG 2000", Advice.PICTURE, "image/jp2", "image/jpx", "image/jpm", "image/x-jp2-codestream"),
    JPEG_XL("JPEG XL", Advice.PICTURE, "image/jxl"),
    PHOTOSHOP("Photoshop", Advice.PICTURE, "image/vnd.adobe.photoshop"),
    RAW("RAW", Advice.PICTURE, "image/x-canon-cr2", "image/x-canon-cr3", "image/x-raw-adobe"),
    SVG("SVG", Advice.DOCUMENT, "image/svg+xml"),
    POSTSCRIPT("PostScript", Advice.DOCUMENT, "application/postscript", "application/illustrator+ps"),
    INDESIGN("InDesign", Advice.DOCUMENT, "application/x-adobe-indesign"),
    POWERPOINT("PowerPoint", Advice.DOCUMENT, "application/vnd.ms-powerpoint"),
    WORD("Word", Advice.DOCUMENT, "application/msword", "application/rtf"),
    EXCEL("Excel", Advice.DOCUMENT, "application/vnd.ms-excel"),
    PUBLISHER("Publisher", Advice.DOCUMENT, "application/x-mspublisher"),
    KEYNOTE("Keynote", Advice.DOCUMENT, "application/vnd.apple.keynote"),
    PAGES("Pages", Advice.DOCUMENT, "application/vnd.apple.pages"),
    IMPRESS("LibreOffice Impress", Advice.DOCUMENT, "application/vnd.oasis.opendocument.presentation"),
    WRITER("LibreOffice Writer", Advice.DOCUMENT, "application/vnd.oasis.opendocument.text"),
    DRAW("LibreOffice Draw", Advice.DOCUMENT, "application/vnd.oasis.opendocument.graphics"),
    VIDEO(
            "video",
            Advice.VIDEO,
            "video/mp4",
            "application/mp4",
            "video/quicktime",
            "video/3gpp",
            "video/3gpp2",
            "video/x-m4v",
            "video/webm",
            "video/x-matroska");

    /** What helps: another setting of the phone, saving as a picture, saving as a PDF, or another file. */
    private enum Advice {
        PHONE_PHOTO("poster.phone-photo"),
        PICTURE("poster.other-picture"),
        DOCUMENT("poster.other-document"),
        VIDEO("poster.video");

        private final String code;

        Advice(String code) {
            this.code = code;
        }
    }

    private final String name;
    private final Advice advice;
    /** Separated by spaces. */
    private final String mediaTypes;

    OtherKind(String name, Advice advice, String... mediaTypes) {
        this.name = name;
        this.advice = advice;
        this.mediaTypes = String.join(" ", mediaTypes);
    }

    static Optional<OtherKind> ofMediaType(String mediaType) {
        return Stream.of(values())
                .filter(kind -> List.of(kind.mediaTypes.split(" ")).contains(mediaType))
                .findFirst();
    }

    UnacceptableException refusal() {
        return new UnacceptableException(advice.code, Map.of("kind", name));
    }
}
