package org.tertulia.sessions.rooms.seating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.people.CommonLanguages;
import org.tertulia.sessions.programme.OrganisationId;

/** A room while people are being seated. All its peers speak its language. */
public final class Table {
    private static final int OVERFULL = 40;
    private static final int SAME_CITY = 30;
    private static final int SAME_REGION = 4;
    private static final int UNEVEN = 3;

    private final @Nullable RoomSubject subject;
    private final List<Guest> presenters = new ArrayList<>();
    private final List<Guest> peers = new ArrayList<>();
    private final List<Guest> others = new ArrayList<>();
    private @Nullable String language;

    Table(@Nullable RoomSubject subject) {
        this.subject = subject;
    }

    public @Nullable RoomSubject subject() {
        return subject;
    }

    @Nullable
    String language() {
        return language;
    }

    void talkIn(String chosen) {
        language = chosen;
    }

    List<Guest> peers() {
        return peers;
    }

    /** The people who talk with each other: presenters and peers. */
    List<Guest> circle() {
        return Stream.concat(presenters.stream(), peers.stream()).toList();
    }

    List<Guest> others() {
        return others;
    }

    long count(SeatRole role) {
        return others.stream().filter(guest -> guest.role() == role).count();
    }

    boolean isAbout(OrganisationId organisation) {
        return subject != null && organisation.equals(subject.organisation());
    }

    /** Seats a presenter if they share a language with the room's other presenters. */
    boolean present(Guest guest) {
        var shared = Stream.concat(presenters.stream(), Stream.of(guest))
                .map(Guest::languages)
                .toList();
        return CommonLanguages.areShared(shared) && presenters.add(guest);
    }

    /** Whether it has a subject, but people of fewer than two organisations. */
    boolean isLonely() {
        return subject != null
                && circle().stream().map(Guest::organisation).distinct().count() < 2;
    }

    /** Whether all its presenters speak this language; true without presenters. */
    boolean mayTalkIn(String spoken) {
        return presenters.stream().allMatch(guest -> guest.speaks(spoken));
    }

    Set<String> presentersLanguages() {
        var spoken = presenters.stream()
                .map(Guest::languages)
                .filter(languages -> !languages.isEmpty())
                .toList();
        return spoken.isEmpty() ? new TreeSet<>() : CommonLanguages.common(spoken);
    }

    public List<Seat> seats() {
        return Stream.of(
                        presenters.stream().map(guest -> new Seat(guest.person(), SeatRole.PRESENTER)),
                        peers.stream().map(guest -> new Seat(guest.person(), SeatRole.PEER)),
                        others.stream().map(guest -> new Seat(guest.person(), guest.role())))
                .flatMap(each -> each)
                .toList();
    }

    /** How far it is from the seating preferences, in points. {@code fair} is its share of the people. */
    int cost(int fair, int size) {
        var circle = circle();
        var uneven = circle.size() - fair;
        var over = Math.max(0, circle.size() - size);
        return UNEVEN * uneven * uneven
                + OVERFULL * over * over
                + SAME_REGION * pairs(circle, guest -> guest.region().isEmpty() ? guest.person() : guest.region())
                + SAME_CITY * sameCity(circle);
    }

    /** Pairs of people from one city. Pairs of presenters do not count because they belong together. */
    private int sameCity(List<Guest> circle) {
        return pairs(circle, Guest::organisation) - pairs(presenters, Guest::organisation);
    }

    private static int pairs(List<Guest> guests, Function<Guest, Object> by) {
        var counts = new HashMap<Object, Integer>();
        var pairs = 0;
        for (var guest : guests) {
            pairs += counts.merge(by.apply(guest), 1, Integer::sum) - 1;
        }
        return pairs;
    }
}
