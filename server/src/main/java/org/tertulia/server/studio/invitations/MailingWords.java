package org.tertulia.server.studio.invitations;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.invitations.InvitationServices;
import org.tertulia.server.invitations.Invitee;
import org.tertulia.server.invitations.Mailing;
import org.tertulia.server.invitations.MailingRow;
import org.tertulia.server.invitations.Wording;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.InOrder;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.Templates;

/** Writes the page of one mailing. */
final class MailingWords {
    private static final Set<String> WRONG = Set.of("no-server", "under-way");

    private static final int LOOKS_AGAIN_SECONDS = 2;

    private final InvitationServices services;
    private final PeopleStore people;
    private final Templates templates;
    private final Messages messages;
    private final String origin;

    MailingWords(Routes.Shared shared, InvitationServices services) {
        this.services = services;
        this.people = shared.services().people();
        this.templates = shared.templates();
        this.messages = shared.messages();
        this.origin = shared.services().address().origin();
    }

    Future<Void> show(Visit visit, Mailing mailing, List<MailingRow> rows, boolean allowed) {
        var known = services.invitees().byId(mailing.exchange());
        return previews(visit, mailing, rows, known).compose(previews -> {
            var model = new HashMap<String, Object>();
            model.put("slug", visit.exchange().slug());
            model.put("exchange", visit.title());
            model.put("id", mailing.id().toString());
            model.put("kind", mailing.kind().word());
            model.put("heading", heading(visit, mailing));
            model.put("zone", visit.zone().getId().replace('_', ' '));
            model.put("allowed", allowed);
            model.put("leftOut", mailing.leftOut() == 0 ? "" : leftOut(visit, mailing));
            model.put("rows", rows(visit, rows, known));
            model.put("previews", previews);
            state(visit, mailing, rows, model);
            return Answers.html(visit.context(), templates.render("mailing", visit.language(), model));
        });
    }

    private void state(Visit visit, Mailing mailing, List<MailingRow> rows, Map<String, Object> model) {
        switch (mailing.state()) {
            case PLANNED -> model.put("planned", true);
            case RUNNING -> {
                model.put("every", LOOKS_AGAIN_SECONDS);
                model.put("done", mailing.over());
                model.put("steps", mailing.total());
                model.put("progress", progress(visit, mailing));
            }
            case DONE, STOPPED, DISCARDED ->
                model.put("said", say(visit, "mailing.state." + mailing.state().word()));
        }
        var isOver = mailing.state() == Mailing.State.DONE || mailing.state() == Mailing.State.STOPPED;
        var unreached = count(rows, MailingRow.State.REFUSED, MailingRow.State.FAILED);
        var doubted = count(rows, MailingRow.State.DOUBT);
        model.put("counts", mailing.state() == Mailing.State.PLANNED ? List.of() : counts(visit, rows));
        model.put("unreached", isOver && unreached > 0 ? unreached : null);
        model.put("doubted", isOver && doubted > 0 ? doubted : null);
        var problem = mailing.problem();
        if (problem != null) {
            model.put("problem", problem);
        }
        var said = visit.context().request().getParam("said");
        if (said != null && WRONG.contains(said)) {
            model.put("wrong", say(visit, "invitations." + said));
        }
    }

    private String heading(Visit visit, Mailing mailing) {
        return messages.say(visit.language(), "mailing.to." + mailing.kind().word(), Map.of("count", mailing.total()));
    }

    private String leftOut(Visit visit, Mailing mailing) {
        return messages.say(
                visit.language(), "mailing.left-out." + mailing.kind().word(), Map.of("count", mailing.leftOut()));
    }

    private String progress(Visit visit, Mailing mailing) {
        return messages.say(
                visit.language(), "mailing.progress", Map.of("done", mailing.over(), "total", mailing.total()));
    }

    private List<String> counts(Visit visit, List<MailingRow> rows) {
        return Arrays.stream(MailingRow.State.values())
                .filter(state -> count(rows, state) > 0)
                .map(state -> messages.say(
                        visit.language(), "mailing.count." + state.word(), Map.of("count", count(rows, state))))
                .toList();
    }

    private static int count(List<MailingRow> rows, MailingRow.State... states) {
        return (int) rows.stream()
                .filter(row -> List.of(states).contains(row.state()))
                .count();
    }

    /** @param style marks what needs a look */
    record Row(
            String name,
            String address,
            String said,
            @Nullable String reason,
            String style) {}

    private List<Row> rows(Visit visit, List<MailingRow> rows, Map<PersonId, Invitee> known) {
        return rows.stream()
                .map(row -> row(visit, row, Optional.ofNullable(known.get(row.person()))))
                .sorted(InOrder.by(visit.language(), Row::name).thenComparing(Row::address))
                .toList();
    }

    private Row row(Visit visit, MailingRow row, Optional<Invitee> invitee) {
        var when = new Reader(visit.language(), visit.zone()).dateTime(row.at().toEpochMilli());
        return new Row(
                people.nameOf(row.person()),
                invitee.map(Invitee::address).orElse(""),
                messages.say(visit.language(), "mailing.row." + row.state().word(), Map.of("when", when)),
                row.reason(),
                style(row.state()));
    }

    private static String style(MailingRow.State state) {
        return switch (state) {
            case WAITING, TRYING -> "";
            case SENT -> "new";
            case DOUBT -> "changed";
            case REFUSED, FAILED, GONE, OVERTAKEN -> "wrong";
        };
    }

    /** Before a mailing begins: its text in each language, for the first person who gets it. */
    private Future<List<MailTextPages.Preview>> previews(
            Visit visit, Mailing mailing, List<MailingRow> rows, Map<PersonId, Invitee> known) {
        if (mailing.state() != Mailing.State.PLANNED) {
            return Future.succeededFuture(List.of());
        }
        var wording = new Wording(visit.exchange(), messages, people, origin);
        var languages = rows.stream()
                .flatMap(row -> Stream.ofNullable(known.get(row.person())))
                .map(Invitee::language)
                .distinct()
                .sorted()
                .toList();
        var found = languages.stream()
                .map(language -> services.texts()
                        .of(mailing.exchange(), mailing.kind(), language)
                        .map(text -> rows.stream()
                                .flatMap(row -> Stream.ofNullable(known.get(row.person())))
                                .filter(invitee -> invitee.language().equals(language))
                                .findFirst()
                                .map(invitee -> MailTextPages.preview(wording, invitee, text))
                                .orElseThrow()))
                .toList();
        return Future.all(found).map(all -> all.<MailTextPages.Preview>list());
    }

    private String say(Visit visit, String key) {
        return messages.say(visit.language(), key);
    }
}
