package org.tertulia.server.importer;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.reading.Texts;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.whole.Links;

/** Reads the call links of each language. */
final class CallReader {
    private CallReader() {}

    static SequencedMap<String, Call> read(Value value, Texts texts) {
        var calls = new LinkedHashMap<String, Call>();
        value.entries().forEach((written, call) -> {
            if (call.isNothing()) {
                return;
            }
            var language = texts.language(written);
            if (language.isEmpty()) {
                call.error("is not a language of this exchange, which has " + String.join(", ", texts.languages()));
            }
            calls.put(language.orElse(written), call(call));
        });
        return calls;
    }

    private static Call call(Value value) {
        var fields = value.fields(FolderFields.CALL.names());
        return new Call(link(fields.required("link")), dialIn(fields.optional("dial-in")));
    }

    private static @Nullable String dialIn(Value value) {
        var number = value.oneLine();
        if (number.codePointCount(0, number.length()) > Call.LONGEST_DIAL_IN) {
            value.error("is longer than " + Call.LONGEST_DIAL_IN + " characters");
        }
        return value.isAbsent() ? null : number;
    }

    /** An https link. */
    static String link(Value value) {
        var link = value.text();
        if (!link.isEmpty() && !Links.isHttps(link)) {
            value.error("\"" + link + "\" is not a link; write a link that begins with https://");
        }
        return link;
    }
}
