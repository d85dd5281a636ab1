package org.tertulia.realtime.cards;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tertulia.realtime.contract.Alarm;
import org.tertulia.realtime.contract.AlarmList;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.LeasePolicy;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.contract.Rules;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Topic;
import org.tertulia.realtime.contract.View;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.writing.StreamDefinition;

/** A tiny product for the tests: cards that lie on tables, people who sit at one table each, and bells. */
public final class Cards implements Rules<Cards.Room, Cards.Ask, Cards.Fact> {
    public static final Scope EVERYONE = new Scope("everyone");

    /** A bell of this name cannot be listed. */
    public static final String CRACKED = "cracked";

    private boolean stumbling;
    private static final Decision<Fact> TAKEN = Decision.refused(Refusal.of("card.taken"));
    private static final Decision<Fact> MISSING = Decision.refused(Refusal.of("card.missing"));

    public record Room(
            PMap<String, Card> cards, PMap<String, String> seats, PMap<String, Bell> bells, int shouts, Acts acts) {
        public static final Room EMPTY =
                new Room(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), 0, Acts.NONE);

        public String text(Moved moved) {
            return Objects.requireNonNull(cards.get(moved.card())).text();
        }

        public Room silenced(String bell) {
            return Objects.requireNonNull(bells.get(bell)).stuck() ? this : withBells(bells.minus(bell));
        }

        public Room withCards(PMap<String, Card> now) {
            return new Room(now, seats, bells, shouts, acts);
        }

        public Room withSeats(PMap<String, String> now) {
            return new Room(cards, now, bells, shouts, acts);
        }

        public Room withBells(PMap<String, Bell> now) {
            return new Room(cards, seats, now, shouts, acts);
        }

        public Room withShouts(int now) {
            return new Room(cards, seats, bells, now, acts);
        }

        public Room withActs(Acts now) {
            return new Room(cards, seats, bells, shouts, now);
        }
    }

    /** How many commands were accepted, and which was the last. */
    public record Acts(int count, UUID last, PersonId by, long at) {
        public static final Acts NONE = new Acts(0, new UUID(0, 0), PersonId.ENGINE, 0);
    }

    public record Card(String table, String text) {}

    public record Bell(long due, long graceMillis, boolean stuck) {}

    public sealed interface Ask extends Command {}

    public record Lay(String card, String table, String text) implements Ask {}

    public record Move(String card, String table) implements Ask {}

    public record Take(String card) implements Ask {}

    public record Sit(String person, String table) implements Ask {}

    public record Hang(String bell, long due, long graceMillis, boolean stuck) implements Ask {}

    public record Ring(String bell) implements Ask {}

    public record Rehang(String bell) implements Ask {}

    public record Shout(int times) implements Ask {}

    public record Stumble() implements Ask {}

    public record Nod() implements Ask {}

    public sealed interface Fact extends Event {}

    public record Laid(String card, String table, String text) implements Fact {}

    public record Moved(String card, String table) implements Fact {}

    public record Taken(String card) implements Fact {}

    public record Sat(String person, String table) implements Fact {}

    public record Hung(String bell, long due, long graceMillis, boolean stuck) implements Fact {}

    public record Rang(String bell, long at) implements Fact {}

    public record Shouted(int left) implements Fact {}

    public record CardView(String text) implements View {}

    public record Rumour(int length) implements View {}

    @Override
    public Room initial() {
        return Room.EMPTY;
    }

    @Override
    public Decision<Fact> decide(Room room, Ask ask, Occasion occasion) {
        return switch (ask) {
            case Lay lay ->
                room.cards().containsKey(lay.card())
                        ? TAKEN
                        : Decision.accepted(new Laid(lay.card(), lay.table(), lay.text()));
            case Move move ->
                room.cards().containsKey(move.card())
                        ? Decision.accepted(new Moved(move.card(), move.table()))
                        : MISSING;
            case Take take ->
                room.cards().containsKey(take.card()) ? Decision.accepted(new Taken(take.card())) : MISSING;
            case Sit sit -> Decision.accepted(new Sat(sit.person(), sit.table()));
            case Hang bell -> Decision.accepted(new Hung(bell.bell(), bell.due(), bell.graceMillis(), bell.stuck()));
            case Rehang bell -> rehung(bell.bell(), room, occasion.now());
            case Ring ring -> Decision.accepted(new Rang(ring.bell(), occasion.now()));
            case Shout shout -> Decision.accepted(shouts(shout.times()));
            case Stumble stumble -> throw new IllegalStateException("stumbled");
            case Nod nod -> Decision.accepted(List.of());
        };
    }

    private static Decision<Fact> rehung(String name, Room room, long now) {
        var bell = Objects.requireNonNull(room.bells().get(name));
        return Decision.accepted(new Hung(name, now + bell.graceMillis(), bell.graceMillis(), bell.stuck()));
    }

    @Override
    public Room evolve(Room room, Fact fact) {
        return switch (fact) {
            case Laid laid -> room.withCards(room.cards().plus(laid.card(), new Card(laid.table(), laid.text())));
            case Moved moved ->
                room.withCards(room.cards().plus(moved.card(), new Card(moved.table(), room.text(moved))));
            case Taken taken -> room.withCards(room.cards().minus(taken.card()));
            case Sat sat -> room.withSeats(room.seats().plus(sat.person(), sat.table()));
            case Hung hung ->
                room.withBells(room.bells().plus(hung.bell(), new Bell(hung.due(), hung.graceMillis(), hung.stuck())));
            case Rang rang -> room.silenced(rang.bell());
            case Shouted shouted -> room.withShouts(room.shouts() + 1);
        };
    }

    private static List<Fact> shouts(int times) {
        return IntStream.range(0, times)
                .<Fact>mapToObj(done -> new Shouted(times - done - 1))
                .toList();
    }

    @Override
    public Room acted(Room room, UUID command, PersonId actor, long at) {
        return room.withActs(new Acts(room.acts().count() + 1, command, actor, at));
    }

    @Override
    public Set<EntityKey> touched(Room before, Fact fact, Room after) {
        return switch (fact) {
            case Laid laid -> Set.of(key(laid.card()));
            case Moved moved -> Set.of(key(moved.card()));
            case Taken taken -> Set.of(key(taken.card()));
            case Sat sat -> Set.of();
            case Hung hung -> Set.of();
            case Rang rang -> Set.of();
            case Shouted shouted -> Set.of();
        };
    }

    @Override
    public Collection<EntityKey> entities(Room room) {
        return room.cards().keySet().stream().map(Cards::key).toList();
    }

    /** Those at its table read a card; everybody sees how long it is, unless it is short. */
    @Override
    public Map<Scope, View> look(Room room, EntityKey key) {
        if (stumbling) {
            stumbling = false;
            throw new IllegalStateException("stumbled");
        }
        var card = room.cards().get(key.value().substring("card/".length()));
        var seen = new HashMap<Scope, View>();
        if (card != null) {
            seen.put(table(card.table()), new CardView(card.text()));
            if (card.text().length() > 3) {
                seen.put(EVERYONE, new Rumour(card.text().length()));
            }
        }
        return seen;
    }

    /** A card is about its first letter and number: {@code c/17}. */
    @Override
    public Topic topic(Room room, EntityKey key, Scope scope) {
        return topic(key);
    }

    public static Topic topic(EntityKey key) {
        var card = key.id();
        return new Topic(card.charAt(0) + "/" + card.substring(1));
    }

    @Override
    public Set<Scope> scopes(Room room, PersonId person) {
        var table = room.seats().get(person.value());
        return table == null ? Set.of(EVERYONE) : new LinkedHashSet<>(List.of(EVERYONE, table(table)));
    }

    @Override
    public boolean movesScopes(Fact fact) {
        return fact instanceof Sat;
    }

    @Override
    public Collection<AlarmList<Ask>> alarms(Room room) {
        return room.bells().entrySet().stream()
                .<AlarmList<Ask>>map(bell -> () -> List.of(alarm(bell.getKey(), bell.getValue())))
                .toList();
    }

    private static Alarm<Ask> alarm(String name, Bell bell) {
        if (name.equals(CRACKED)) {
            throw new IllegalStateException(CRACKED);
        }
        return new Alarm<>(name, bell.due(), new Ring(name), bell.graceMillis() > 0 ? new Rehang(name) : null);
    }

    public static EntityKey key(String card) {
        return new EntityKey("card/" + card);
    }

    public static Scope table(String name) {
        return new Scope("table/" + name);
    }

    /** The next look at a card throws. */
    public void stumbles() {
        stumbling = true;
    }

    /** No look fails any more. */
    public void recovers() {
        stumbling = false;
    }

    public static StreamDefinition<Room, Ask, Fact> stream(String name) {
        return stream(name, new Cards());
    }

    public static StreamDefinition<Room, Ask, Fact> stream(String name, Cards rules) {
        return stream(name, rules, "this");
    }

    public static StreamDefinition<Room, Ask, Fact> stream(String name, Cards rules, String software) {
        return new StreamDefinition<>(name, rules, new CardsCodec(), new Pens(), Anchor.wallTime(), software);
    }

    /** A pen at each table: those who sit there may hold it and see who does. Everyone sees who is here. */
    public static final class Pens implements LeasePolicy<Room> {
        @Override
        public boolean mayHold(Room room, PersonId person, String key) {
            return key.equals(HERE) || key.equals("pen/" + room.seats().get(person.value()));
        }

        @Override
        public Set<Scope> seenBy(Room room, String key) {
            return Set.of(key.equals(HERE) ? EVERYONE : table(key.substring("pen/".length())));
        }
    }
}
