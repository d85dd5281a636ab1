package org.tertulia.server.studio.exchanges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.exchanges.ExchangeStatus;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.templates.FolderTemplate;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.whole.Role;

/** An organiser makes an exchange in the browser. */
class NewExchangeTest extends ExchangesTests {
    @Test
    void an_exchange_from_a_template_has_its_own_title_day_zone_and_languages() throws Exception {
        studio.make(Studio.form("quito-2027", "title-es", "Quito 2027 entre pares"));
        var programme = studio.state("quito-2027").programme();
        assertEquals(
                Map.of("en", "Quito quito-2027", "es", "Quito 2027 entre pares"),
                programme.title().byLanguage());
        assertEquals(List.of("en", "es"), programme.languages());
        assertEquals("America/Bogota", programme.zone());
        var first = Instant.ofEpochMilli(programme.sessions().getFirst().plannedStart())
                .atZone(ZoneId.of("America/Bogota"));
        assertEquals("2027-05-10T09:30", first.toLocalDateTime().toString());
        assertTrue(programme.segments().stream()
                .noneMatch(segment -> segment.title().byLanguage().containsKey("fr")));
    }

    @Test
    void it_is_a_draft_with_its_organiser_alone_who_gets_a_link_once() throws Exception {
        var page = studio.make(Studio.form("draft-2027"));
        var exchange = studio.playing("draft-2027");
        assertEquals(ExchangeStatus.DRAFT, exchange.status());
        assertEquals(1, exchange.people().size());
        assertEquals(
                Set.of(Role.ORGANISER),
                exchange.roles(exchange.people().iterator().next()));
        assertEquals(0, studio.state("draft-2027").practices().all().size());
        assertEquals(200, studio.get("/x/draft-2027/studio").statusCode());
        assertEquals(303, running.post(Studio.link(page), Map.of()).statusCode());
        assertTrue(studio.get("/studio").body().contains("Quito draft-2027"));
    }

    @Test
    void only_its_maker_enters_it_as_its_organiser_and_only_for_some_minutes() throws Exception {
        var making = studio.made(Studio.form("entered-2027", "as", RunningTertulia.SLUG));
        RunningTertulia.understood(running.post(making, Map.of()), 401);
        var second = new Studio(running, "organiser-uclg-2");
        RunningTertulia.understood(second.get(making), 404);
        RunningTertulia.understood(second.enter(making), 404);
        RunningTertulia.understood(
                running.postFrom(
                        "https://elsewhere.example.org", making, Map.of(), "Cookie", running.signIn("organiser-uclg")),
                403);
        var lost = new Studio(running, "organiser-uclg");
        assertTrue(Studio.link(lost.enter(making).body()).startsWith("/x/entered-2027/join/"));
        var again = studio.enter(making);
        assertTrue(Studio.link(again.body()).startsWith("/x/entered-2027/join/"), "the first answer may be lost");
        assertEquals(303, studio.enter(making).statusCode(), "who is in goes to the studio");
    }

    @Test
    void a_maker_who_takes_the_name_of_another_organiser_meanwhile_enters_as_themselves() throws Exception {
        var making = studio.made(Studio.form("renamed-2027", "from", "copy:barcelona-2022", "people", "on"));
        var own = person("organiser-uclg");
        rename(own, person("organiser-uclg-2").name());
        var page = studio.enter(making);
        rename(own, own.name());
        assertEquals(own.name(), entered("renamed-2027", page.body()).name());
    }

    @Test
    void an_organiser_of_several_exchanges_chooses_as_whom_they_organise_the_next_one() throws Exception {
        rename(entered("alba-2027", studio.make(Studio.form("alba-2027"))), "Secretariat of Alba");
        var form = studio.get("/studio/new").body();
        assertTrue(form.contains("Secretariat of Alba · Quito alba-2027"));
        assertTrue(form.contains("Organiser of UCLG · "));
        var bora = studio.make(Studio.form("bora-2027", "as", "alba-2027"));
        assertEquals("Secretariat of Alba", entered("bora-2027", bora).name());
    }

    private NamedPerson person(String id) {
        return running.inside().people().find(new PersonId(id)).orElseThrow();
    }

    private void rename(NamedPerson person, String name) {
        var renamed = new NamedPerson(
                person.id(),
                person.exchange(),
                name,
                person.address(),
                person.language(),
                person.position(),
                person.attends(),
                person.photo());
        running.inside().people().put(List.of(renamed)).await();
    }

    /** The person who has got the personal link on this page. */
    private NamedPerson entered(String slug, String page) {
        var token = Studio.link(page).replaceFirst(".*/join/", "");
        return running.inside().people().byLink(slug, token).await().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(FolderTemplate.class)
    void each_template_can_be_taken_with_and_without_its_people_and_practices(FolderTemplate template)
            throws Exception {
        var name = template.title();
        studio.make(Studio.form("bare-" + name, "from", name));
        studio.make(Studio.form("full-" + name, "from", name, "people", "on", "practices", "on"));
        var bare = studio.state("bare-" + name).programme();
        var full = studio.state("full-" + name).programme();
        assertEquals(
                full.segments().stream().map(Segment::id).toList(),
                bare.segments().stream().map(Segment::id).toList());
        assertTrue(bare.segments().stream()
                .allMatch(segment -> segment.facilitators().isEmpty()));
        assertTrue(studio.playing("full-" + name).people().size() > 5);
        assertEquals(1, studio.playing("bare-" + name).people().size());
        assertEquals(1, studio.state("bare-" + name).organisations().count());
    }

    @Test
    void an_empty_exchange_has_a_first_session_on_its_first_day_and_leads_to_the_files() throws Exception {
        var page = studio.make(Studio.form("empty-2027", "from", "empty"));
        var sessions = studio.state("empty-2027").programme().sessions();
        assertEquals(1, sessions.size());
        var begins = Instant.ofEpochMilli(sessions.getFirst().plannedStart()).atZone(ZoneId.of("America/Bogota"));
        assertEquals("2027-05-10T09:00", begins.toLocalDateTime().toString());
        assertTrue(page.contains("/x/empty-2027/studio/files"), page);
        assertEquals(200, studio.get("/x/empty-2027/studio").statusCode());
        assertEquals(200, studio.get("/studio").statusCode());
        assertEquals(200, studio.get("/x/empty-2027/console").statusCode());
    }

    @Test
    void a_copy_without_people_has_the_programme_on_other_days_and_nobody_s_links() throws Exception {
        studio.make(Studio.form("again-2028", "from", "copy:barcelona-2022", "starts", "2028-03-07"));
        var source = running.inside().exchanges().playing(RunningTertulia.SLUG).orElseThrow();
        var before = source.stream().state().programme();
        var after = studio.state("again-2028").programme();
        assertEquals(
                before.sessions().stream().map(Session::id).toList(),
                after.sessions().stream().map(Session::id).toList());
        var first =
                Instant.ofEpochMilli(after.sessions().getFirst().plannedStart()).atZone(ZoneId.of("America/Bogota"));
        assertEquals("2028-03-07", first.toLocalDate().toString());
        assertEquals(1, studio.playing("again-2028").people().size());
        assertTrue(after.segments().stream()
                .allMatch(segment -> studio.state("again-2028")
                        .run()
                        .of(segment.id())
                        .calls()
                        .isEmpty()));
    }

    @Test
    void a_copy_with_people_has_them_as_other_people() throws Exception {
        studio.make(Studio.form("whole-2028", "from", "copy:barcelona-2022", "people", "on", "practices", "on"));
        var source = running.inside().exchanges().playing(RunningTertulia.SLUG).orElseThrow();
        var copy = studio.playing("whole-2028");
        assertEquals(source.people().size(), copy.people().size());
        assertTrue(source.people().stream().noneMatch(copy.people()::contains));
        assertEquals(posters(source), posters(copy));
        var people = running.inside().people();
        assertEquals(
                people.addresses(RunningTertulia.SLUG).keySet(),
                people.addresses("whole-2028").keySet());
        var organisers = copy.people().stream()
                .filter(person -> copy.roles(person).contains(Role.ORGANISER))
                .map(person -> people.find(person).orElseThrow().name())
                .toList();
        assertEquals(List.of(people.nameOf(new PersonId("organiser-uclg"))), organisers);
    }

    private static Map<PracticeId, Object> posters(PlayedExchange exchange) {
        return exchange.content().practices().stream()
                .collect(Collectors.toMap(
                        shown -> shown.practice().id(),
                        shown -> List.of(shown.practice(), String.valueOf(shown.poster()))));
    }

    @Test
    void what_is_wrong_is_said_beside_the_fields_and_what_was_typed_stays() throws Exception {
        var answer = studio.post(
                "/studio/new",
                Studio.form("Not A Slug!", "zone", "Mars/Olympus", "starts", "soon", "title-es", "Mi título"));
        RunningTertulia.understood(answer, 422);
        assertTrue(answer.body().contains("Use up to 36 small letters"), answer.body());
        assertTrue(answer.body().contains("Choose a time zone of the list"), answer.body());
        assertTrue(answer.body().contains("Choose a day between"), answer.body());
        assertTrue(answer.body().contains("Mars/Olympus"));
        assertTrue(answer.body().contains("Not A Slug!"));
        assertTrue(answer.body().contains("Mi título"));
    }

    @Test
    void a_name_is_taken_once_even_by_two_at_the_same_time() throws Exception {
        var second = new Studio(running, "organiser-uclg-2");
        var other = CompletableFuture.supplyAsync(() -> status(second, Studio.form("taken-2027")));
        var own = status(studio, Studio.form("taken-2027"));
        assertEquals(Set.of(303, 422), Set.of(own, other.join()));
        var again = studio.post("/studio/new", Studio.form("taken-2027"));
        RunningTertulia.understood(again, 422);
        assertTrue(again.body().contains("There is or was an exchange of this name"), again.body());
    }

    private static int status(Studio studio, Map<String, String> form) {
        try {
            return studio.post("/studio/new", form).statusCode();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void only_organisers_come_in_and_copy_only_what_they_organise() throws Exception {
        RunningTertulia.understood(running.get("/studio"), 401);
        RunningTertulia.understood(running.get("/studio/new"), 401);
        var delegate = new Studio(running, "delegate-quilmes");
        RunningTertulia.understood(delegate.get("/studio"), 401);
        RunningTertulia.understood(delegate.post("/studio/new", Studio.form("mine-2027")), 401);
        var page = studio.make(Studio.form("own-2027"));
        var other = new Studio(running, "organiser-uclg-2");
        assertFalse(other.get("/studio").body().contains("own-2027"));
        var copied = other.post("/studio/new", Studio.form("theirs-2027", "from", "copy:own-2027"));
        RunningTertulia.understood(copied, 422);
        assertFalse(page.contains("theirs-2027"));
    }

    @Test
    void a_form_of_another_site_is_refused() throws Exception {
        var cookie = running.signIn("organiser-uclg");
        var answer = running.postFrom(
                "https://elsewhere.example.org", "/studio/new", Studio.form("foreign-2027"), "Cookie", cookie);
        RunningTertulia.understood(answer, 403);
        assertTrue(running.inside().exchanges().playing("foreign-2027").isEmpty());
    }
}
