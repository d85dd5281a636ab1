package org.tertulia.rapporteur.briefs;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.Note;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.rapporteur.briefs.PublishedBrief.Source;
import org.tertulia.rapporteur.briefs.PublishedBrief.StageTitle;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.programme.Organisation;

/** What the public would see of the current brief: no people, and only public cities. */
record Publishing(BriefsState state) {

    PublishedBrief next(Brief brief) {
        var template = BriefTemplate.require(brief.template());
        var sections = template.sections().stream()
                .map(section -> section(brief, section))
                .filter(section -> !section.messages().isEmpty())
                .toList();
        return new PublishedBrief(
                brief.publications().size() + 1,
                template.id(),
                template.title(),
                state.programme().title(),
                stages(sections),
                sections);
    }

    /** Why this cannot be published. */
    Optional<Refusal> objection(PublishedBrief brief) {
        var messages = brief.sections().stream()
                .flatMap(section -> section.messages().stream())
                .toList();
        return first(
                when(messages.isEmpty(), BriefRefusal.BRIEF_EMPTY),
                messages.stream()
                        .filter(message -> message.sources().isEmpty())
                        .map(message -> BriefRefusal.BRIEF_MESSAGE_RESTS_ON_NOTHING.refusal(
                                "message", message.id().value()))
                        .findFirst(),
                messages.stream()
                        .flatMap(message -> new NamedCities(this).in(message).stream())
                        .findFirst());
    }

    /** The organisation behind a finding, also if the public may not learn it. */
    @Nullable
    Organisation city(NoteId finding) {
        return city(state.notes().get(finding).standing().sources());
    }

    /** The cities of the exchange. */
    Stream<Organisation> cities() {
        return state.organisations().filter(Organisation::isCity);
    }

    private PublishedBrief.Section section(Brief brief, BriefTemplate.Section section) {
        var messages = brief.messages(section.id()).stream()
                .map(state.briefs()::get)
                .map(this::message)
                .toList();
        return new PublishedBrief.Section(section.id(), section.title(), messages);
    }

    private PublishedBrief.Message message(Message message) {
        var wording = message.text().wording();
        var sources = message.findings().stream()
                .filter(state.notes()::isCitable)
                .map(state.notes()::get)
                .map(this::source)
                .toList();
        return new PublishedBrief.Message(
                message.id(),
                wording.text(),
                wording.language(),
                message.stage(),
                List.copyOf(message.tags()),
                sources);
    }

    private Source source(Note note) {
        var wording = note.text().wording();
        var city = note.standing().attribution() == Attribution.PUBLIC
                ? city(note.standing().sources())
                : null;
        return new Source(
                note.id(),
                note.standing().type(),
                wording.text(),
                wording.language(),
                city == null ? null : city.id(),
                city == null ? null : city.name(),
                note.standing().sources().stage());
    }

    /** The organisation of these sources, or else of their practice. */
    private @Nullable Organisation city(Sources sources) {
        var practice = sources.practice() == null ? null : state.practice(sources.practice());
        var id = sources.organisation() == null && practice != null
                ? practice.practice().organisation()
                : sources.organisation();
        return id == null ? null : state.organisation(id);
    }

    private List<StageTitle> stages(List<PublishedBrief.Section> sections) {
        var named = sections.stream()
                .flatMap(section -> section.messages().stream())
                .flatMap(message -> Stream.concat(
                        Stream.of(message.stage()), message.sources().stream().map(Source::stage)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return state.programme().stages().stream()
                .filter(stage -> named.contains(stage.id()))
                .map(stage -> new StageTitle(stage.id(), stage.title()))
                .toList();
    }
}
