package org.tertulia.server.exporter.folder;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.posters.practices.PracticeCommand.WithdrawPractice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.server.parts.Rights;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.edit.FieldsEdit;
import org.tertulia.sessions.programme.edit.ProgrammeFields;
import org.tertulia.sessions.programme.edit.SegmentEdit;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.Whole;

/** An exchange that only accepted commands have made: with what was planned, and without some of what that names. */
final class RandomExchange {
    static final String SLUG = "random";

    private static final long NOW = 1_803_800_000_000L;

    private final Random random;
    private final Whole<ExchangeState> rules = ExchangeParts.rules(new Rights());
    private ExchangeState state = rules.initial();
    private int asked;

    RandomExchange(long seed) {
        random = new Random(seed);
        RandomProgramme.ORGANISATIONS.forEach(id -> accepts(new RegisterOrganisation(organisation(id))));
        var languages = random.nextBoolean() ? List.of("en", "es") : List.of("fr", "zh-Hant-TW", "en");
        accepts(new PutProgramme(new RandomProgramme(random, languages).next()));
        RandomProgramme.PEOPLE.forEach(this::admit);
        RandomProgramme.PRACTICES.forEach(id -> accepts(new PutPractice(practice(id))));
        state.programme().segments().forEach(this::call);
        removeSome();
    }

    /** The same content in an exchange of its own. */
    static ExchangeState madeBy(List<Command> commands) {
        var made = new RandomExchange();
        commands.forEach(made::accepts);
        return made.state;
    }

    private RandomExchange() {
        random = new Random(0);
    }

    ExchangeContent content() {
        return ExchangeContent.of(SLUG, state);
    }

    /** Those who take part, as a directory knows them. */
    List<KnownPerson> people() {
        return state.people().byId().entrySet().stream()
                .map(entry -> new KnownPerson(
                        entry.getKey(),
                        "Delegate",
                        entry.getKey().value().length() > 3 ? "" : address(entry.getKey()),
                        entry.getValue().organisation(),
                        entry.getValue().assignments(),
                        entry.getValue().languages(),
                        "",
                        null,
                        ""))
                .toList();
    }

    private static String address(PersonId id) {
        return Integer.toHexString(id.value().hashCode()).toLowerCase(Locale.ROOT) + "@example.org";
    }

    private static Organisation organisation(String id) {
        return new Organisation(
                new OrganisationId(id), "The " + id, Organisation.Kind.CITY, "ES", "Europe", List.of("en"));
    }

    private static Practice practice(String id) {
        var text = id.equals("door") ? "Doors: open\n\nNow" : "";
        return new Practice(
                new PracticeId(id), new OrganisationId("uclg"), "How " + id, text, text, "", "zh-Hant", false);
    }

    private void admit(String id) {
        var sessions = state.programme().sessions();
        var segments = state.programme().segments();
        var rooms = new Assignment(Role.RAPPORTEUR, new EntityKey("room/planned-later"));
        var place = sessions.isEmpty() ? null : sessions.getFirst().id().key();
        var roles = List.of(
                List.of(new Assignment(Role.PARTICIPANT, null)),
                List.of(new Assignment(Role.FACILITATOR, place)),
                List.of(rooms),
                List.of(
                        rooms,
                        new Assignment(
                                Role.SPEAKER,
                                segments.isEmpty()
                                        ? null
                                        : segments.getLast().id().key())));
        var chosen = id.equals("organiser")
                ? List.of(new Assignment(Role.ORGANISER, null))
                : roles.get(random.nextInt(roles.size()));
        accepts(new AdmitPerson(
                new PersonId(id),
                new OrganisationId(RandomProgramme.ORGANISATIONS.get(random.nextInt(4))),
                List.of("en"),
                chosen));
    }

    private void call(Segment segment) {
        if (random.nextBoolean()) {
            var language = state.programme().languages().getFirst();
            accepts(new SetSegmentCall(segment.id(), language, new Call("https://meet.example.org/1", "+34 900")));
        }
    }

    private void removeSome() {
        RandomProgramme.PEOPLE.stream()
                .skip(1)
                .filter(id -> random.nextInt(3) == 0)
                .forEach(id -> accepts(new DismissPerson(new PersonId(id))));
        RandomProgramme.PRACTICES.stream()
                .filter(id -> random.nextInt(3) == 0)
                .forEach(id -> accepts(new WithdrawPractice(new PracticeId(id))));
        var programme = state.programme();
        var gone = programme.segments().stream()
                .filter(segment -> random.nextInt(4) == 0)
                .map(segment -> new SegmentEdit(segment.id(), segment, null))
                .toList();
        accepts(new EditProgramme(gone, List.of(), random.nextBoolean() ? null : lessLanguages(programme), false));
    }

    /** The exchange gives up its first language, so texts stay in one that it does not have. */
    private static FieldsEdit lessLanguages(Programme programme) {
        var before = ProgrammeFields.of(programme);
        var left = before.languages().subList(1, before.languages().size());
        return new FieldsEdit(
                before,
                new ProgrammeFields(
                        before.title(),
                        before.zone(),
                        left,
                        before.stages(),
                        before.exchangeHeadings(),
                        before.activities()));
    }

    private void accepts(Command command) {
        var occasion = new Occasion(NOW, PersonId.ENGINE, new UUID(7, ++asked));
        var decision = rules.decide(state, command, occasion);
        var accepted = assertInstanceOf(Decision.Accepted.class, decision, () -> command + ": " + decision);
        for (var event : accepted.events()) {
            state = rules.evolve(state, (Event) event);
        }
    }
}
