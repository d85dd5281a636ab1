package org.tertulia.sessions.rooms.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Seats people in rooms. The same people always get the same plan.
 *
 * <p>Each room first gets a language, and only people who speak it sit there. A seating preference never outweighs a
 * common language. Then people are moved and swapped to meet as many preferences as possible.
 */
public final class SeatingPlan {
    private static final int ROUNDS = 6;

    /** How often the plan is made again with one subject less. Each try takes as long as the first. */
    private static final int MOST_RETRIES = 8;

    /** With more people than this, the first plan is not improved. */
    private static final int MOST_PEOPLE_TO_IMPROVE = 200;

    private final List<Guest> guests;
    private final int size;
    private final int peers;
    private final List<Table> tables = new ArrayList<>();

    /** A table's share of the peers, when all tables are there. It is worked out once, since every cost asks for it. */
    private int fair;

    private SeatingPlan(List<Guest> guests, int size) {
        this.guests = guests.stream()
                .sorted(Comparator.comparing(guest -> guest.person().value()))
                .toList();
        this.size = size;
        this.peers = (int) peers().count();
    }

    /** A subject whose room would have people of one organisation only gets no room, unless it is the last subject. */
    public static List<Table> of(List<Guest> guests, List<RoomSubject> subjects, int size) {
        var kept = new ArrayList<>(RoomSubjects.limitedByPeople(guests, subjects));
        var tables = seated(guests, kept, size);
        for (var retry = 0; retry < MOST_RETRIES && kept.size() > 1; retry++) {
            var lonely = tables.stream().filter(Table::isLonely).toList();
            if (lonely.isEmpty()) {
                return tables;
            }
            kept.remove(lonely.getLast().subject());
            tables = seated(guests, kept, size);
        }
        return tables;
    }

    private static List<Table> seated(List<Guest> guests, List<RoomSubject> subjects, int size) {
        var plan = new SeatingPlan(guests, size);
        plan.addTables(subjects);
        var peers = plan.seatPresenters();
        TableLanguages.choose(plan.tables, peers, size);
        plan.fair = divideUp(plan.peers, plan.tables.size());
        plan.seatPeers(peers);
        plan.improve();
        new StaffSeats(plan.tables, plan.guests).seat();
        return plan.tables;
    }

    private void addTables(List<RoomSubject> subjects) {
        subjects.forEach(subject -> tables.add(new Table(subject)));
        var needed = subjects.isEmpty() ? Math.max(1, divideUp(peers, size)) : 0;
        for (var i = 0; i < needed; i++) {
            tables.add(new Table(null));
        }
    }

    private Stream<Guest> peers() {
        return guests.stream().filter(guest -> guest.role() == SeatRole.PEER);
    }

    /** Seats presenters with their subjects, evenly if they have several. Returns the other peers. */
    private List<Guest> seatPresenters() {
        return peers().filter(guest -> !seatIfPresenter(guest)).toList();
    }

    private boolean seatIfPresenter(Guest guest) {
        return tables.stream()
                .filter(table -> table.isAbout(guest.organisation()))
                .sorted(Comparator.comparingInt(table -> table.circle().size()))
                .anyMatch(table -> table.present(guest));
    }

    /** People with the fewest possible rooms are seated first. */
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
        return table.cost(fair, size);
    }

    private void improve() {
        var better = peers <= MOST_PEOPLE_TO_IMPROVE;
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
                var canSwap = guest.speaks(to.language()) && other.speaks(from.language());
                if (canSwap && exchange(from, guest, to, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Moves a guest, and another one back, only if that lowers the cost. */
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
