package org.tertulia.server.studio.privacy;

import io.vertx.core.http.HttpServerRequest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tertulia.server.privacy.PrivacyNotice;
import org.tertulia.server.privacy.PrivacyPart;
import org.tertulia.sessions.whole.PlainText;

/**
 * A form as an organiser sent it.
 *
 * @param revision of the draft that the organiser saw
 * @param publishes whether the organiser wants it published too
 */
record PrivacyForm(int revision, boolean publishes, PrivacyNotice notice) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    static PrivacyForm read(HttpServerRequest request, List<String> languages) {
        var texts = new HashMap<String, Map<PrivacyPart, String>>();
        for (var language : languages) {
            var parts = new EnumMap<PrivacyPart, String>(PrivacyPart.class);
            for (var part : PrivacyPart.values()) {
                parts.put(part, text(request, name(language, part)).replace("\r\n", "\n"));
            }
            texts.put(language, parts);
        }
        var notice = new PrivacyNotice(
                text(request, "joint").equals("yes"), text(request, "own").equals("yes"), texts);
        var revision = text(request, "revision");
        return new PrivacyForm(
                NUMBER.matcher(revision).matches() ? Integer.parseInt(revision) : 0,
                !text(request, "publish").isEmpty(),
                notice);
    }

    /** The name of the field. */
    static String name(String language, PrivacyPart part) {
        return part.word() + "." + language;
    }

    /** The names of the fields that cannot be stored as they are. */
    Set<String> wrong() {
        return notice.texts().entrySet().stream()
                .flatMap(language -> language.getValue().entrySet().stream()
                        .filter(part -> PlainText.objectionIfAny(part.getValue(), PrivacyNotice.LONGEST_TEXT)
                                .isPresent())
                        .map(part -> name(language.getKey(), part.getKey())))
                .collect(Collectors.toSet());
    }

    private static String text(HttpServerRequest request, String name) {
        return Objects.requireNonNullElse(request.getFormAttribute(name), "");
    }
}
