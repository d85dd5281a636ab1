package org.tertulia.server.invitations;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.PageWords;
import org.tertulia.server.pages.ProgrammePage;
import org.tertulia.server.wire.PeopleDirectory;
import org.tertulia.sessions.whole.Role;

/** What is filled in for the people of one exchange: its title, its dates and roles in their languages. */
public final class Wording {
    private final LiveExchange exchange;
    private final PageWords words;
    private final String home;
    private final Map<String, Occasion> occasions = new HashMap<>();

    /** @param origin the address of this Tertulia */
    public Wording(LiveExchange exchange, Messages messages, PeopleDirectory names, String origin) {
        this.exchange = exchange;
        this.words = new PageWords(messages, names);
        this.home = origin + "/x/" + exchange.slug();
    }

    /** The title and the dates of the exchange in one language. */
    public record Occasion(String title, String dates) {}

    /** The text that a mail has as long as nobody has changed it. English stands for a language that the pages lack. */
    public static MailText first(Messages messages, MailKind kind, String language) {
        var spoken = spoken(language);
        var open = Stream.of(Placeholder.values()).collect(Collectors.toMap(Placeholder::word, Placeholder::written));
        return new MailText(
                messages.say(spoken, "mail.subject." + kind.word(), open),
                messages.say(spoken, "mail.body." + kind.word(), open));
    }

    private static Language spoken(String tag) {
        return Language.of(tag).orElse(Language.EN);
    }

    public Occasion occasion(String language) {
        return occasions.computeIfAbsent(language, this::read);
    }

    private Occasion read(String language) {
        var title = exchange.content().programme().title().byLanguage().get(language);
        var page = ProgrammePage.of(
                exchange.slug(), exchange.isSample(), exchange.seenByAnyone(), spoken(language), null, words);
        return page == null
                ? new Occasion(exchange.slug(), "")
                : new Occasion(title == null ? page.title() : title, page.dates());
    }

    /** The address of a personal link. */
    public String link(String token) {
        return home + "/join/" + token;
    }

    /** The address of the privacy notice, in this language. */
    public String privacy(String language) {
        return home + "/privacy?lang=" + spoken(language).tag();
    }

    public String roles(Invitee invitee) {
        return invitee.roles().stream()
                .map(role -> words.messages().say(spoken(invitee.language()), "role." + word(role)))
                .collect(Collectors.joining(", "));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The text for one person. */
    public MailText fill(MailText text, Invitee invitee, String link) {
        var occasion = occasion(invitee.language());
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.NAME, invitee.name());
        values.put(Placeholder.ORGANISATION, invitee.organisation());
        values.put(Placeholder.ROLES, roles(invitee));
        values.put(Placeholder.EXCHANGE, occasion.title());
        values.put(Placeholder.DATES, occasion.dates());
        values.put(Placeholder.LINK, link);
        values.put(Placeholder.PRIVACY, privacy(invitee.language()));
        return text.filled(values);
    }
}
