package org.tertulia.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.cards.BrowserPicture;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.cards.Dice;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.wire.FromBrowser;

/** A browser: it applies frames, keeps its commands until they are answered, and asks again with the same id. */
final class SimulatedClient {
    private static final int MOST_UNANSWERED = 6;
    private static final int MOST_REMEMBERED = 20;

    private final PersonId person;
    private final Verdict verdict;
    private final Chronicle chronicle;
    private final Referee referee;
    private final BrowserPicture picture = new BrowserPicture();
    private final Map<UUID, Attempt> unanswered = new LinkedHashMap<>();
    private final List<Attempt> remembered = new ArrayList<>();
    private final Map<UUID, Asked> underWay = new LinkedHashMap<>();
    private final Set<String> pens = new HashSet<>();
    private @Nullable SimulatedLine line;
    private long story;

    SimulatedClient(String person, Verdict verdict, Chronicle chronicle, Referee referee) {
        this.person = new PersonId(person);
        this.verdict = verdict;
        this.chronicle = chronicle;
        this.referee = referee;
    }

    PersonId person() {
        return person;
    }

    BrowserPicture picture() {
        return picture;
    }

    /** A hash of everything it has received. */
    long story() {
        return story;
    }

    boolean isConnected() {
        return line != null;
    }

    boolean isConnectedToNobody() {
        return line != null && line.isDead();
    }

    /** Whether it has everything, and all its commands are answered. */
    boolean isContent() {
        return line != null
                && picture.cursor() == chronicle.head()
                && !picture.isIncomplete()
                && unanswered.isEmpty()
                && underWay.isEmpty();
    }

    @Override
    public String toString() {
        return "%s at %d of %d, who waits for %s"
                .formatted(person.value(), picture.cursor(), chronicle.head(), unanswered.values());
    }

    void stalls() {
        if (line != null) {
            line.stalls();
        }
    }

    void drains() {
        if (line != null) {
            line.drains();
        }
    }

    void breaksOff() {
        if (line != null) {
            line.breaks();
            line = null;
            underWay.clear();
            pens.clear();
            picture.interrupt();
        }
    }

    /** Says hello with what it has, and asks again for all commands without an answer. */
    void comesBack(SimulatedLine through) {
        line = through;
        var hello = picture.hello("cards");
        through.says(server -> server.join(person, through, hello));
        unanswered.values().forEach(this::says);
    }

    void asks(Attempt attempt) {
        if (unanswered.size() < MOST_UNANSWERED) {
            unanswered.put(attempt.id(), attempt);
            says(attempt);
        }
    }

    /** Asks for a command, and again before the answer comes, on the same connection. */
    void asksTwice(Attempt attempt) {
        asks(attempt);
        var asked = underWay.get(attempt.id());
        if (asked != null) {
            underWay.put(attempt.id(), asked.again());
            hand(attempt);
        }
    }

    /** Asks again for every command without a certain answer. */
    void asksAgain() {
        unanswered.values().forEach(this::says);
    }

    /** Asks again for a command that was answered, or uses its id for another command. */
    void repeats(Dice dice, Cards.@Nullable Ask other) {
        if (remembered.isEmpty()) {
            return;
        }
        var attempt = dice.any(remembered);
        says(other == null ? attempt : Attempt.of(attempt.id(), person, other, 0));
    }

    void looks(List<String> topics) {
        picture.look(topics);
        if (line != null) {
            var through = line;
            through.says(server -> server.look(through, new FromBrowser.Look(topics)));
        }
    }

    void leases(String pen) {
        if (line != null) {
            var through = line;
            var on = pens.add(pen) || !pens.remove(pen);
            through.says(server -> server.lease(through, new FromBrowser.Lease(pen, on)));
        }
    }

    /**
     * On one connection an id waits for answers to one body at a time, so that it is known to which body an answer belongs.
     */
    private void says(Attempt attempt) {
        if (line != null && !underWay.containsKey(attempt.id())) {
            var kept = chronicle.kept(attempt.id());
            underWay.put(
                    attempt.id(), new Asked(attempt, kept != null && kept.hash().equals(attempt.hash()), 1));
            hand(attempt);
        }
    }

    private void hand(Attempt attempt) {
        if (line != null) {
            var through = line;
            through.says(server -> server.ask(attempt, through));
        }
    }

    void hears(JsonNode message) {
        var type = message.path("type").asText();
        story = 31 * (31 * story + type.hashCode()) + message.path("to").asLong();
        switch (type) {
            case "done", "refused", "unknown" -> answer(message, type);
            case "bye" -> breaksOff();
            default -> draw(message);
        }
    }

    private void answer(JsonNode message, String type) {
        var asked = underWay.remove(UUID.fromString(message.path("id").asText()));
        if (asked == null) {
            verdict.expect(false, () -> person + " did not ask for " + message);
            return;
        }
        asked.rest().ifPresent(rest -> underWay.put(rest.attempt().id(), rest));
        var attempt = asked.attempt();
        referee.heard(message, attempt, asked.wasKept());
        if (!type.equals("unknown") && unanswered.remove(attempt.id(), attempt)) {
            remember(attempt);
        }
    }

    private void remember(Attempt attempt) {
        remembered.add(attempt);
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.removeFirst();
        }
    }

    private void draw(JsonNode message) {
        var epoch = picture.epoch();
        var cursor = picture.cursor();
        picture.draw(message);
        verdict.expect(
                picture.epoch() > epoch || (picture.epoch() == epoch && picture.cursor() >= cursor),
                () -> person + " went back from " + cursor + " with " + message);
        verdict.expect(picture.cursor() <= chronicle.head(), () -> person + " sees what is not durable: " + message);
    }

    /** A command that waits for so many answers. */
    private record Asked(Attempt attempt, boolean wasKept, int answers) {
        Asked again() {
            return new Asked(attempt, wasKept, answers + 1);
        }

        Optional<Asked> rest() {
            return answers > 1 ? Optional.of(new Asked(attempt, wasKept, answers - 1)) : Optional.empty();
        }
    }
}
