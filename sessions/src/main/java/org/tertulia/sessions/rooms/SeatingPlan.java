package org.tertulia.sessions.rooms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Seats people in rooms, the same people always alike.
 *
 * <p>Each room is first given a language to talk in; whoever sits down with the others speaks it, so a language in
 * common is never traded for a wish. Wishes are then met as well as moving and swapping people can.
 */
final class SeatingPlan {
    private static final int ROUNDS = 6;

    /** So often rooms are laid anew with a subject less; each time takes as long as the first. */
    private static final int MOST_TIMES_AGAIN = 8;

    /** With more people than this, what the first pass finds is good enough. */
    private static final int MOST_IMPROVED = 200;

    private final List<Guest> guests;
    private final int size;
    private final List<Table> tables = new ArrayList<>();

    private SeatingPlan(List<Guest> guests, int size) {
        this.guests = guests.stream()
                .sorted(Comparator.comparing(guest -> guest.person().value()))
                .toList();
        this.size = size;
    }

    /** Subjects that nobody would look at with those who present them get no room, as long as another one has. */
    static List<Table> of(List<Guest> guests, List<RoomSubject> subjects, int size) {
        var kept = new ArrayList<>(RoomSubjects.asManyAsPeopleSuffice(guests, subjects));
        var tables = laid(guests, kept, size);
        for (var again = 0; again < MOST_TIMES_AGAIN && kept.size() > 1; again++) {
            var lonely = tables.stream().filter(Table::isLonely).toList();
            if (lonely.isEmpty()) {
                return tables;
            }
            kept.remove(lonely.getLast().subject());
            tables = laid(guests, kept, size);
        }
        return tables;
    }

    private static List<Table> laid(List<Guest> guests, List<RoomSubject> subjects, int size) {
        var plan = new SeatingPlan(guests, size);
        plan.lay(subjects);
        var peers = plan.seatPresenters();
        TableLanguages.choose(plan.tables, peers, size);
        plan.seatPeers(peers);
        plan.improve();
        new StaffSeats(plan.tables, plan.guests).seat();
        return plan.tables;
    }

    private void lay(List<RoomSubject> subjects) {
        subjects.forEach(subject -> tables.add(new Table(subject)));
        var needed = subjects.isEmpty() ? Math.max(1, divideUp((int) peers().count(), size)) : 0;
        for (var i = 0; i < needed; i++) {
            tables.add(new Table(null));
        }
    }

    private Stream<Guest> peers() {
        return guests.stream().filter(guest -> guest.role() == SeatRole.PEER);
    }

    /** Puts presenters to what they present, evenly where it is several things; gives back who is left. */
    private List<Guest> seatPresenters() {
        return peers().filter(guest -> !isPresenter(guest)).toList();
    }

    private boolean isPresenter(Guest guest) {
        return tables.stream()
                .filter(table -> table.isAbout(guest.organisation()))
                .sorted(Comparator.comparingInt(table -> table.circle().size()))
                .anyMatch(table -> table.present(guest));
    }

    /** Those with the fewest rooms to choose from sit down first. */
    private void seatPeers(List<Guest> peers) {
        peers.stream()
                .sorted(Comparator.comparingLong(this::choices))
                .forEach(guest -> best(guest).peers().add(guest));
    }

    private long choices(Guest guest) {
        return tables.stream().filter(table -> guest.speaks(table.language())).count();
    }

    private Table best(Guest guest) {
        return tables.stream()
                .filter(table -> guest.speaks(table.language()))
                .min(Comparator.comparingInt(table -> costOfJoining(table, guest)))
                .orElseThrow();
    }

    private int costOfJoining(Table table, Guest guest) {
        var before = cost(table);
        table.peers().add(guest);
        var after = cost(table);
        table.peers().removeLast();
        return after - before;
    }

    private int cost(Table table) {
        return table.cost(divideUp((int) peers().count(), tables.size()), size);
    }

    private void improve() {
        var better = peers().count() <= MOST_IMPROVED;
        for (var round = 0; better && round < ROUNDS; round++) {
            better = improveOnce();
        }
    }

    private boolean improveOnce() {
        var better = false;
        for (var from : tables) {
            for (var to : tables) {
                better |= from != to && (moveOne(from, to) || swapOne(from, to));
            }
        }
        return better;
    }

    private boolean moveOne(Table from, Table to) {
        return List.copyOf(from.peers()).stream()
                .anyMatch(guest -> guest.speaks(to.language()) && exchange(from, guest, to, null));
    }

    private boolean swapOne(Table from, Table to) {
        for (var guest : List.copyOf(from.peers())) {
            for (var other : List.copyOf(to.peers())) {
                var may = guest.speaks(to.language()) && other.speaks(from.language());
                if (may && exchange(from, guest, to, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Moves a guest over, and another back, if that makes things better; leaves all as it was otherwise. */
    private boolean exchange(Table from, Guest guest, Table to, @Nullable Guest other) {
        var before = cost(from) + cost(to);
        move(from, guest, to);
        move(to, other, from);
        if (cost(from) + cost(to) < before) {
            return true;
        }
        move(from, other, to);
        move(to, guest, from);
        return false;
    }

    private static void move(Table from, @Nullable Guest guest, Table to) {
        if (guest != null) {
            from.peers().remove(guest);
            to.peers().add(guest);
        }
    }

    static int divideUp(int amount, int by) {
        return (amount + by - 1) / by;
    }
}
