package org.tertulia.server.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * Checks every object of a PDF, even objects that no page shows. It looks for active content: scripts, programs to
 * launch, forms that send data, embedded files. It also looks for images that are too large for the memory.
 */
final class PdfSafety {
    private static final int MOST_OBJECTS = 200_000;
    private static final Set<COSName> ACTIVE_FIELDS =
            names("JS", "JavaScript", "EF", "EmbeddedFiles", "XFA", "RichMediaContent");
    private static final Set<COSName> ACTIVE_ACTIONS = names(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");
    private static final Set<COSName> ACTIVE_ANNOTATIONS =
            names("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

    private final COSDocument document;
    private int seen;

    PdfSafety(COSDocument document) {
        this.document = document;
    }

    void check() throws IOException, UnacceptableException {
        checkTree(document.getTrailer());
        for (var key : Set.copyOf(document.getXrefTable().keySet())) {
            checkTree(document.getObjectFromPool(key).getObject());
        }
    }

    /** Does not follow references, because each points to an object that is checked separately. */
    private void checkTree(@Nullable COSBase root) throws UnacceptableException {
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, root);
        while (!open.isEmpty()) {
            if (++seen > MOST_OBJECTS) {
                throw new UnacceptableException("poster.too-heavy");
            }
            var next = open.pop();
            if (next instanceof COSDictionary dictionary) {
                checkDictionary(dictionary);
                dictionary.getValues().forEach(value -> push(open, value));
            } else if (next instanceof COSArray array) {
                array.forEach(value -> push(open, value));
            }
        }
    }

    private static void push(Deque<COSBase> open, @Nullable COSBase value) {
        if (value instanceof COSDictionary || value instanceof COSArray) {
            open.push(value);
        }
    }

    private static void checkDictionary(COSDictionary dictionary) throws UnacceptableException {
        if (isActive(dictionary)) {
            throw new UnacceptableException("poster.active");
        }
        var pixels = (long) dictionary.getInt(COSName.WIDTH, 0) * dictionary.getInt(COSName.HEIGHT, 0);
        if (COSName.IMAGE.equals(name(dictionary, COSName.SUBTYPE)) && pixels > ImagePage.MOST_PIXELS) {
            throw new UnacceptableException("poster.too-many-pixels");
        }
    }

    private static boolean isActive(COSDictionary dictionary) {
        return dictionary.keySet().stream().anyMatch(ACTIVE_FIELDS::contains)
                || isOneOf(ACTIVE_ACTIONS, dictionary, COSName.S)
                || isOneOf(ACTIVE_ANNOTATIONS, dictionary, COSName.SUBTYPE);
    }

    private static boolean isOneOf(Set<COSName> names, COSDictionary dictionary, COSName field) {
        var name = name(dictionary, field);
        return name != null && names.contains(name);
    }

    private static @Nullable COSName name(COSDictionary dictionary, COSName field) {
        var value = dictionary.getItem(field);
        var bare = value instanceof COSObject reference ? reference.getObject() : value;
        return bare instanceof COSName name ? name : null;
    }

    private static Set<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }
}
