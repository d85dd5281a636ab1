package org.tertulia.server.pages;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.context.MapValueResolver;
import com.github.jknack.handlebars.context.MethodValueResolver;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;

/**
 * The page templates, compiled at the start. {@code {{t "key" name=value}}} inserts a message in the reader's language.
 * Everything is escaped, except our own style and script.
 */
public final class Templates {
    /** All pages, by the name of their template. */
    public static final List<String> NAMES = List.of(
            "home",
            "exchange",
            "practice",
            "join",
            "text",
            "people",
            "person",
            "merge",
            "revoke",
            "person-changed",
            "settings",
            "audit",
            "studio",
            "overview",
            "practices",
            "practice-form",
            "exchanges",
            "new-exchange",
            "making",
            "delete",
            "plan",
            "privacy",
            "calendar",
            "privacy-form",
            "invitations",
            "letters",
            "mailing",
            "mail-text",
            "import",
            "live",
            "document",
            "error");

    private final Handlebars handlebars = new Handlebars(new ClassPathTemplateLoader("/templates", ".hbs"));
    private final Map<String, Template> compiled = new HashMap<>();
    private final Messages messages;
    private final Site site;

    private Templates(Messages messages, Site site) {
        this.messages = messages;
        this.site = site;
        handlebars.registerHelper("t", this::say);
        handlebars.registerHelper("inline", this::inline);
    }

    public static Templates load(Messages messages, Site site) {
        var templates = new Templates(messages, site);
        try {
            for (var name : NAMES) {
                templates.compiled.put(name, templates.handlebars.compile(name));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return templates;
    }

    /** The names of all helpers, ours and those of the template language. */
    Set<String> helpers() {
        return handlebars.helpers().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Fills a page. Its model is a record or a map. */
    public String render(String name, Language language, Object model) {
        var template = Objects.requireNonNull(compiled.get(name), name);
        var context = Context.newBuilder(model)
                .resolver(MapValueResolver.INSTANCE, MethodValueResolver.INSTANCE)
                .combine("spoken", language)
                .combine("site", site)
                .build();
        try {
            return template.apply(context);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            context.destroy();
        }
    }

    /** The style or the script of the first page: our own text, which stands in it as it was built. */
    private Object inline(String what, Options options) {
        var text =
                what.equals("style") ? site.opening().style() : site.opening().script();
        return new Handlebars.SafeString("<%1$s>%2$s</%1$s>".formatted(what, text));
    }

    private Object say(String key, Options options) {
        var language = (Language) options.context.get("spoken");
        return messages.say(language, key, options.hash);
    }
}
