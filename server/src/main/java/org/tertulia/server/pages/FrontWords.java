package org.tertulia.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.lineups.TurnView;
import org.tertulia.sessions.people.PersonView;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.segments.SegmentView;

/** Who is at the front of a segment, where it is and what holds there, in the reader's words. */
record FrontWords(SeenExchange seen, Reader reader, PageWords words) {
    /**
     * A turn of a line-up.
     *
     * @param photo the way to their picture below the exchange; empty if there is none
     * @param topic what it is about; empty if nothing is said
     * @param time its length, such as {@code 4:00}; empty if none is allotted
     * @param video an https link; empty if nothing is played
     */
    record Speaker(String who, String photo, String topic, String time, String video) {}

    /**
     * Somebody at the front.
     *
     * @param who such as {@code Moderator: Delegate of Quilmes (Mayor, Quilmes)}
     * @param photo the way to their picture below the exchange; empty if there is none
     */
    record Seat(String who, String photo) {}

    /** The turns of a segment in their order. */
    List<Speaker> speakers(SegmentView segment) {
        return segment.turns().stream()
                .flatMap(id -> seen.find("turn", id.value(), TurnView.class).stream())
                .map(this::speaker)
                .toList();
    }

    Speaker speaker(TurnView turn) {
        var subject = subjects().name(turn.subject());
        var topic = turn.topic() != null ? reader.text(turn.topic()) : isWho(turn) ? "" : subject;
        var time = turn.lengthMillis() == 0 ? "" : Times.written(turn.lengthMillis());
        return new Speaker(who(turn), photo(turn.person()), topic, time, Objects.requireNonNullElse(turn.video(), ""));
    }

    /** Whether the subject of a turn only says whose it is. */
    private static boolean isWho(TurnView turn) {
        return Stream.of("person/", "organisation/", "unconfirmed/")
                .anyMatch(kind -> turn.subject().value().startsWith(kind));
    }

    /** Whose turn it is: a person, an organisation, a room or a session, or nobody yet. */
    String who(TurnView turn) {
        if (turn.person() == null && turn.organisation() == null) {
            return isWho(turn) ? say("front.unconfirmed") : subjects().name(turn.subject());
        }
        return who(turn.person(), turn.organisation());
    }

    /** Who is named for the front, in the order of the programme. */
    List<Seat> front(SegmentView segment) {
        var seats = segment.front() == null ? List.<Front>of() : segment.front();
        return seats.stream()
                .map(seat -> new Seat(said(seat), photo(seat.person())))
                .toList();
    }

    private String said(Front seat) {
        var name = Map.of("name", who(seat.person(), seat.organisation()));
        return words.messages().say(reader.language(), "front." + Words.of(seat.role()), name);
    }

    private String photo(@Nullable PersonId person) {
        var photo = person == null ? null : words.names().photoOf(person);
        return person == null || photo == null ? "" : "photos/" + person.value() + "/" + photo + ".jpg";
    }

    private String who(@Nullable PersonId person, @Nullable OrganisationId organisation) {
        var name = person == null ? "" : words.names().nameOf(person);
        if (person == null || name.isEmpty()) {
            return organisation == null ? say("front.unconfirmed") : subjects().organisation(organisation.value());
        }
        var about = Stream.of(words.names().positionOf(person), ofOrganisation(person, organisation))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? name : name + " (" + about + ")";
    }

    private String ofOrganisation(PersonId person, @Nullable OrganisationId named) {
        return seen.find("person", person.value(), PersonView.class)
                .map(PersonView::organisation)
                .or(() -> Optional.ofNullable(named))
                .map(id -> subjects().organisation(id.value()))
                .orElse("");
    }

    /** {@code Sala 2, Centro Cultural · online and on site · Chatham House Rule · recorded}. */
    String setting(@Nullable Setting setting) {
        if (setting == null) {
            return "";
        }
        var place = Stream.of(setting.room(), setting.venue())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
        var mode = setting.mode() == null ? "" : say("mode." + Words.of(setting.mode()));
        var rule = setting.rule() == null ? "" : say("house-rule." + Words.of(setting.rule()));
        var recorded = setting.recorded() == null ? "" : say(setting.recorded() ? "recorded" : "recorded.not");
        var track = Objects.requireNonNullElse(setting.track(), "");
        return Stream.of(track, place, mode, rule, recorded)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Why nobody who takes part is named in public; empty if they may be named, or if nothing is said. */
    String unnamed(@Nullable Setting setting) {
        var rule = setting == null ? null : setting.rule();
        return rule == null || rule.allowsNames() ? "" : say("house-rule.unnamed." + Words.of(rule));
    }

    private SubjectNames subjects() {
        return new SubjectNames(seen, words.names(), reader, words.messages());
    }

    private String say(String key) {
        return words.messages().say(reader.language(), key);
    }
}
