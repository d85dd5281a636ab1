package org.tertulia.server.studio.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.people.Person;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.edit.SegmentEdit;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.segments.SegmentView;

/** An organiser who looks after the people of the sample. */
record PeopleOnTheWay(RunningTertulia running, String cookie) {
    static final String EXCHANGE = "/x/" + RunningTertulia.SLUG;
    static final String PEOPLE = EXCHANGE + "/people";

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return running.get(path, "Cookie", cookie);
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return running.post(path, form, "Cookie", cookie);
    }

    /** A page below the list. */
    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return get(PEOPLE + path);
    }

    HttpResponse<String> send(String path, Map<String, String> form) throws IOException, InterruptedException {
        return post(PEOPLE + path, form);
    }

    /** Fills in the form for a new person and saves. */
    HttpResponse<String> tryToAdd(String... typed) throws IOException, InterruptedException {
        return send("/new", ShownForm.of(open("/new").body(), typed));
    }

    void add(String... typed) throws IOException, InterruptedException {
        var added = tryToAdd(typed);
        assertEquals(303, added.statusCode(), added.body());
    }

    /** The form about a person, with other texts in some fields. */
    Map<String, String> page(PersonId id, String... changed) throws IOException, InterruptedException {
        return ShownForm.of(open("/" + id.value()).body(), changed);
    }

    void save(PersonId id, String... changed) throws IOException, InterruptedException {
        var saved = send("/" + id.value(), page(id, changed));
        assertEquals(303, saved.statusCode(), saved.body());
    }

    PersonId id(String address) {
        return found(address).id();
    }

    Person there(PersonId id) {
        return taking(id).orElseThrow();
    }

    /** Imports people of one organisation with addresses of their own. */
    List<PersonId> bring(String... names) throws IOException, InterruptedException {
        var rows = Stream.of(names)
                .map(name -> name + "," + address(name) + ",quito,participant")
                .collect(Collectors.joining("\n"));
        var form = Map.of("rows", "name,email,organisation,roles\n" + rows, "confirmed", "yes");
        assertEquals(303, post(PEOPLE + "/import", form).statusCode());
        return Stream.of(names).map(name -> found(address(name)).id()).toList();
    }

    static String address(String name) {
        return name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@quito.example.org";
    }

    NamedPerson found(String address) {
        return running.inside().people().ofExchange(RunningTertulia.SLUG).stream()
                .filter(person -> address.equals(person.address()))
                .findFirst()
                .orElseThrow();
    }

    ExchangeState state() {
        return exchange().stream().state();
    }

    /** Gives the first segment of the programme this seat at the front, and no other. */
    void seat(Front seat) {
        var before = state().programme();
        var first = before.segments().getFirst();
        var seated = new Segment(
                first.id(),
                first.session(),
                first.kind(),
                first.title(),
                first.objective(),
                first.prompts(),
                first.facilitators(),
                first.plannedStart(),
                first.lengthMillis(),
                first.fixed(),
                first.stage(),
                first.protocol(),
                first.headings(),
                first.lineUp(),
                first.rooms(),
                first.setting(),
                List.of(seat));
        var edit = new EditProgramme(List.of(new SegmentEdit(first.id(), first, seated)), List.of(), null, true);
        var answer = exchange().stream()
                .ask(UUID.randomUUID(), PersonId.ENGINE, edit)
                .await();
        assertInstanceOf(Answer.Done.class, answer);
    }

    /** That seat as everyone sees it. */
    Front shownSeat() {
        var first = state().programme().segments().getFirst().id();
        var view =
                exchange().seenByAnyone().find(first.key(), SegmentView.class).orElseThrow();
        return Objects.requireNonNull(view.front()).getFirst();
    }

    private PlayedExchange exchange() {
        return running.inside().exchanges().playing(RunningTertulia.SLUG).orElseThrow();
    }

    Optional<Person> taking(PersonId id) {
        return Optional.ofNullable(state().person(id));
    }

    /** Ticks people and presses a button. Returns the address to which it leads. */
    String choose(List<PersonId> people, String act, String... more) throws IOException, InterruptedException {
        var answer = chosen(people, act, more);
        assertEquals(303, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> chosen(List<PersonId> people, String act, String... more)
            throws IOException, InterruptedException {
        var fields = new StringBuilder("act=" + act);
        people.forEach(person -> fields.append("&person=").append(person.value()));
        for (int i = 0; i < more.length; i += 2) {
            fields.append('&').append(more[i]).append('=').append(encoded(more[i + 1]));
        }
        return running.postText(PEOPLE + "/chosen", fields.toString(), "Cookie", cookie);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The page of a plan, as soon as it does not look again by itself. */
    String over(String plan) throws IOException, InterruptedException {
        var page = get(plan);
        while (page.body().contains("http-equiv=\"refresh\"")) {
            page = get(plan);
        }
        assertEquals(200, page.statusCode(), page.body());
        return page.body();
    }

    /** Says yes to a plan, or takes it back. Returns the page when all is done. */
    String press(String plan, String act) throws IOException, InterruptedException {
        var answer = post(plan.replaceFirst("\\?.*", "") + "/" + act, Map.of());
        assertEquals(303, answer.statusCode(), answer.body());
        return over(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Says yes, and expects that it is done. */
    String make(String plan) throws IOException, InterruptedException {
        var page = press(plan, "make");
        assertTrue(page.contains("The change is done"), page);
        return page;
    }
}
