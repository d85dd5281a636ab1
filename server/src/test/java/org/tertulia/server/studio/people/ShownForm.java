package org.tertulia.server.studio.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the form about a person would send, as a page shows it. */
final class ShownForm {
    private static final Pattern INPUT =
            Pattern.compile("<input(?=[^>]* name=\"([^\"]+)\")(?=[^>]* value=\"([^\"]*)\")[^>]*>");
    private static final Pattern SELECT = Pattern.compile("<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected>");

    private ShownForm() {}

    /** The fields with these texts instead of theirs. A radio button counts only if it is checked. */
    static Map<String, String> of(String page, String... changed) {
        var begin = page.indexOf("person-form");
        var form = page.substring(begin, page.indexOf("</form>", begin));
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(form)
                .results()
                .filter(input -> !input.group().contains("type=\"radio\"")
                        || input.group().contains(" checked"))
                .forEach(input -> fields.merge(input.group(1), plain(input.group(2)), (one, other) -> other));
        SELECT.matcher(form).results().forEach(select -> {
            var chosen = CHOSEN.matcher(select.group(2));
            fields.put(select.group(1), chosen.find() ? plain(chosen.group(1)) : "");
        });
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return fields;
    }

    /** The same form with another text in one field. */
    static Map<String, String> with(Map<String, String> form, String field, String text) {
        var changed = new LinkedHashMap<>(form);
        changed.put(field, text);
        return changed;
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#x27;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
