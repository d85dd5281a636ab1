package org.tertulia.server.studio.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.privacy.PrivacyPart;
import org.tertulia.server.studio.SmallEvent;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.whole.Role;

/** An organiser of a small event who invites people. */
final class Inviting {
    private static final Pattern ROW =
            Pattern.compile("<tr class=\"\\w*\"><th scope=\"row\" dir=\"auto\">([^<]*)</th><td>[^<]*</td><td>([^<]*)");

    private final RunningTertulia running;
    private final SmallEvent event;
    private final String slug;

    Inviting(RunningTertulia running, SmallEvent event, String slug) {
        this.running = running;
        this.event = event;
        this.slug = slug;
    }

    String list() {
        return event.path() + "/invitations";
    }

    void admitWithoutAddress(String name) {
        admit(name, null, "en");
    }

    /** Admits one more participant of Quilmes. */
    void admit(String name, @Nullable String address, String language) {
        var id = new PersonId(slug + "-" + UUID.randomUUID());
        var person = new NamedPerson(id, slug, name, address, language, null, null, null);
        running.inside().people().put(List.of(person)).await();
        event.ask(new AdmitPerson(
                id, new OrganisationId("quilmes"), List.of(language), List.of(new Assignment(Role.PARTICIPANT, null))));
    }

    void publishNotice() throws IOException, InterruptedException {
        var form = new HashMap<>(Map.of("revision", "0", "publish", "yes"));
        for (var part : PrivacyPart.values()) {
            form.put(part.word() + ".en", "English");
            form.put(part.word() + ".es", "Español");
        }
        assertEquals(303, event.post(event.path() + "/privacy", form).statusCode());
    }

    HttpResponse<String> mailMerge() throws IOException, InterruptedException {
        return event.post(list() + "/file", Map.of("who", "shown"));
    }

    /** Plans a mailing to everyone whom the list shows with this query. Returns its address. */
    String plan(String kind, String query) throws IOException, InterruptedException {
        var answer = event.post(list() + "/mailings?lang=en" + query, Map.of("who", "shown", "kind", kind));
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Presses a button of a mailing. */
    void press(String mailing, String act) throws IOException, InterruptedException {
        var answer = event.post(mailing.replaceFirst("\\?.*", "") + "/" + act, Map.of());
        assertEquals(303, answer.statusCode(), answer.body());
    }

    /** Presses the button that sends a mailing, in a thread of its own. */
    void send(String mailing) {
        try {
            press(mailing, "send");
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The page of a mailing as soon as it looks like this. */
    String page(String mailing, Predicate<String> isReady) throws IOException, InterruptedException {
        var page = event.get(mailing).body();
        while (!isReady.test(page)) {
            page = event.get(mailing).body();
        }
        return page;
    }

    /** The page of a mailing as soon as it is over. */
    String over(String mailing) throws IOException, InterruptedException {
        return page(mailing, page -> !page.contains("http-equiv=\"refresh\""));
    }

    /** Sends a planned mailing and waits until it is over. */
    String sent(String mailing) throws IOException, InterruptedException {
        press(mailing, "send");
        return over(mailing);
    }

    /** What became of each mail, by the name of the person, without the time. */
    static Map<String, String> rows(String page) {
        var rows = new HashMap<String, String>();
        ROW.matcher(page)
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2).replaceFirst("[,:;].*", "")));
        return rows;
    }
}
