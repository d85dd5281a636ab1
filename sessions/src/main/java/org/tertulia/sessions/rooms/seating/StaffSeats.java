package org.tertulia.sessions.rooms.seating;

import java.util.Comparator;
import java.util.List;

/** Seats staff and observers. Few facilitators share the rooms; each room gets a rapporteur if possible. */
final class StaffSeats {
    private final List<Table> tables;
    private final List<Guest> guests;

    StaffSeats(List<Table> tables, List<Guest> guests) {
        this.tables = tables;
        this.guests = guests;
    }

    void seat() {
        seatFacilitators(with(SeatRole.FACILITATOR));
        with(SeatRole.RAPPORTEUR).forEach(guest -> seatWhereFewest(guest));
        with(SeatRole.OBSERVER).forEach(guest -> seatWhereFewest(guest));
    }

    private List<Guest> with(SeatRole role) {
        return guests.stream().filter(guest -> guest.role() == role).toList();
    }

    private void seatFacilitators(List<Guest> facilitators) {
        if (facilitators.isEmpty()) {
            return;
        }
        var share = SeatingPlan.divideUp(tables.size(), facilitators.size());
        for (var table : tables) {
            table.others().add(facilitators.stream().min(fits(table, share)).orElseThrow());
        }
    }

    private Comparator<Guest> fits(Table table, int share) {
        return Comparator.<Guest, Boolean>comparing(guest -> roomsOf(guest) >= share)
                .thenComparing(guest -> !guest.speaks(table.language()))
                .thenComparingLong(this::roomsOf);
    }

    private long roomsOf(Guest guest) {
        return tables.stream().filter(table -> table.others().contains(guest)).count();
    }

    /** A rapporteur must understand people: a room in their language comes before a room without a rapporteur. */
    private void seatWhereFewest(Guest guest) {
        tables.stream()
                .min(Comparator.<Table, Boolean>comparing(table -> !guest.speaks(table.language()))
                        .thenComparingLong(table -> table.count(guest.role())))
                .ifPresent(table -> table.others().add(guest));
    }
}
