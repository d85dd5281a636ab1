package org.tertulia.server.studio.invitations;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.invitations.InvitationServices;
import org.tertulia.server.invitations.MailKind;
import org.tertulia.server.invitations.Mailing;
import org.tertulia.server.invitations.MailingRow;
import org.tertulia.server.invitations.Standing;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.server.studio.privacy.LanguageNames;
import org.tertulia.sessions.whole.Role;

/** The page with everyone's invitation: who has none, who has one, who has opened it and who came. */
final class InvitationPages {
    private final InvitationServices services;
    private final InvitationList list;
    private final PeopleStore people;
    private final Templates templates;
    private final Messages messages;

    InvitationPages(Routes.Shared shared, InvitationServices services, InvitationList list) {
        this.services = services;
        this.list = list;
        this.people = shared.services().people();
        this.templates = shared.templates();
        this.messages = shared.messages();
    }

    Future<?> show(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        return show(visit, null);
    }

    /** Shows the page again, with what is wrong. What was chosen stays chosen. */
    Future<Void> showWrong(Visit visit, String key) {
        visit.context().response().setStatusCode(422);
        return show(visit, key);
    }

    private Future<Void> show(Visit visit, @Nullable String wrong) {
        var slug = visit.exchange().slug();
        return list.everyone(visit)
                .compose(everyone -> list.mayInvite(visit)
                        .compose(may -> services.mailings().latest(slug).compose(latest -> {
                            var model = model(visit, everyone, latest);
                            model.put("allowed", may);
                            if (wrong != null) {
                                model.put("wrong", say(visit, wrong));
                            }
                            return Answers.html(
                                    visit.context(), templates.render("invitations", visit.language(), model));
                        })));
    }

    private Map<String, Object> model(Visit visit, List<Listed> everyone, List<Mailing> latest) {
        var filter = Filter.read(visit.context().request());
        var shown = everyone.stream().filter(filter::shows).toList();
        var model = new HashMap<String, Object>();
        model.put("slug", visit.exchange().slug());
        model.put("exchange", visit.title());
        model.put("heading", say(visit, "invitations.title"));
        model.put("zone", visit.zone().getId().replace('_', ' '));
        model.put("query", filter.query());
        filter.state().ifPresent(state -> model.put("state", state.word()));
        model.put("canSend", services.sending().canSend());
        model.put("counts", counts(visit, everyone, filter));
        model.put("roles", roles(visit, filter));
        model.put("rows", rows(visit, shown));
        model.put("all", "shown".equals(visit.context().request().getFormAttribute("who")));
        model.put("count", shown.size());
        model.put("texts", texts(visit));
        model.put("mailings", latest.stream().map(each -> mailing(visit, each)).toList());
        return model;
    }

    /** One way to narrow the list, with how many people it shows. */
    record Count(String label, int count, String query, boolean current) {}

    private List<Count> counts(Visit visit, List<Listed> everyone, Filter filter) {
        var states = Stream.concat(
                Stream.of(Optional.<Standing.State>empty()),
                Arrays.stream(Standing.State.values()).map(Optional::of));
        return states.map(state -> new Count(
                        label(visit, state),
                        (int) everyone.stream()
                                .filter(filter.with(state)::shows)
                                .count(),
                        filter.with(state).query(),
                        state.equals(filter.state())))
                .toList();
    }

    private String label(Visit visit, Optional<Standing.State> state) {
        var word = state.map(Standing.State::word).orElse("all");
        return say(visit, "invitations.state." + word);
    }

    record Choice(String word, String label, boolean chosen) {}

    private List<Choice> roles(Visit visit, Filter filter) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(
                        Filter.word(role),
                        say(visit, "role." + Filter.word(role)),
                        filter.role().equals(Optional.of(role))))
                .toList();
    }

    /**
     * One person.
     *
     * @param standing for its style
     * @param doubtful whether the last mail needs a look
     */
    record Row(
            String id,
            String name,
            String organisation,
            String roles,
            String address,
            String language,
            String standing,
            String said,
            @Nullable String mail,
            @Nullable String reason,
            boolean doubtful,
            boolean chosen) {}

    private List<Row> rows(Visit visit, List<Listed> shown) {
        var form = visit.context().request().formAttributes().getAll("person");
        return shown.stream().map(each -> row(visit, each, form)).toList();
    }

    private Row row(Visit visit, Listed each, List<String> chosen) {
        var invitee = each.invitee();
        var mail = each.mail();
        return new Row(
                invitee.id().value(),
                invitee.name(),
                invitee.organisation(),
                invitee.roles().stream()
                        .map(role -> say(visit, "role." + Filter.word(role)))
                        .collect(Collectors.joining(", ")),
                invitee.address(),
                LanguageNames.of(invitee.language(), visit.language()),
                each.standing().state().word(),
                said(visit, each.standing()),
                mail == null ? null : mailed(visit, mail),
                mail == null ? null : mail.reason(),
                mail != null && mail.state() != MailingRow.State.SENT,
                chosen.contains(invitee.id().value()));
    }

    private String said(Visit visit, Standing standing) {
        var at = standing.at();
        return messages.say(
                visit.language(),
                "invitations.standing." + standing.state().word(),
                Map.of("when", at == null ? "" : when(visit, at)));
    }

    private String mailed(Visit visit, MailingRow mail) {
        return messages.say(
                visit.language(), "mailing.row." + mail.state().word(), Map.of("when", when(visit, mail.at())));
    }

    private static String when(Visit visit, Instant at) {
        return new Reader(visit.language(), visit.zone()).dateTime(at.toEpochMilli());
    }

    /** A text that organisers may change. */
    record Text(String kind, String language, String label) {}

    private List<Text> texts(Visit visit) {
        return Arrays.stream(MailKind.values())
                .flatMap(kind -> visit.languages().stream()
                        .map(language -> new Text(
                                kind.word(),
                                language,
                                say(visit, "mailing.kind." + kind.word()) + " · "
                                        + LanguageNames.of(language, visit.language()))))
                .toList();
    }

    record Sent(String id, String when, String what, String state, String who) {}

    private Sent mailing(Visit visit, Mailing mailing) {
        return new Sent(
                mailing.id().toString(),
                when(visit, mailing.madeAt()),
                messages.say(visit.language(), "mailing.to." + mailing.kind().word(), Map.of("count", mailing.total())),
                say(visit, "mailing.state." + mailing.state().word()),
                Objects.requireNonNullElse(people.nameOf(mailing.madeBy()), ""));
    }

    private String say(Visit visit, String key) {
        return messages.say(visit.language(), key);
    }
}
