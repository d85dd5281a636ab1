package org.tertulia.realtime;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tertulia.realtime.cards.CardPlay;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.contract.LeasePolicy;
import org.tertulia.realtime.contract.PersonId;

/**
 * What must be true when nothing is under way: the server has the state of the journal, and everybody sees what they may see.
 */
final class Rest {
    private final Cards rules = new Cards();
    private final Cards.Pens pens = new Cards.Pens();
    private final Verdict verdict;
    private final Chronicle chronicle;
    private final SimulatedServer server;
    private final List<SimulatedClient> clients;

    Rest(Verdict verdict, Chronicle chronicle, SimulatedServer server, List<SimulatedClient> clients) {
        this.verdict = verdict;
        this.chronicle = chronicle;
        this.server = server;
        this.clients = clients;
    }

    void isTrue() {
        var known = server.adopted().state();
        verdict.expect(known.equals(chronicle.room()), () -> known + " is not " + chronicle.room());
        var silent = chronicle.silentAt(server.now() - 1);
        verdict.expect(silent.isEmpty(), () -> "at " + server.now() + " these have not rung: " + silent);
        clients.forEach(this::seesTheTruth);
        CardPlay.TABLES.forEach(this::agreeOnThePen);
    }

    private void seesTheTruth(SimulatedClient client) {
        var truth = CardPlay.truth(
                rules, chronicle.room(), client.person(), client.picture().wants());
        var drawn = CardPlay.drawn(client.picture());
        verdict.expect(truth.equals(drawn), () -> client.person() + " should see " + truth + " but sees " + drawn);
        var here = client.picture().holders(LeasePolicy.HERE);
        verdict.expect(here.equals(Set.copyOf(CardPlay.PEOPLE)), () -> client.person() + " sees here only " + here);
    }

    /** All who sit at a table see the same people hold its pen, and they sit there. */
    private void agreeOnThePen(String table) {
        var pen = "pen/" + table;
        var seen = clients.stream()
                .filter(client ->
                        rules.scopes(chronicle.room(), client.person()).contains(Cards.table(table)))
                .map(client -> client.picture().holders(pen))
                .collect(Collectors.toSet());
        verdict.expect(seen.size() <= 1, () -> "of " + pen + " people see " + seen);
        seen.forEach(holders -> verdict.expect(
                holders.stream().allMatch(person -> pens.mayHold(chronicle.room(), new PersonId(person), pen)),
                () -> holders + " may not hold " + pen));
    }
}
