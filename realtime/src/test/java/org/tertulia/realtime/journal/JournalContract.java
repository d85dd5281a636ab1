package org.tertulia.realtime.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.realtime.cards.Eventually.now;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Journal.Entry;
import org.tertulia.realtime.journal.Journal.Outcome;
import org.tertulia.realtime.journal.Journal.Recorded;

/** What every journal must do. */
abstract class JournalContract {
    private static final PersonId ANA = new PersonId("ana");
    private static final Anchor ANCHOR = new Anchor(1_000, 2_000, 1.5);

    final String stream = "stream-" + UUID.randomUUID();

    abstract Journal journal();

    @Test
    void a_new_stream_is_empty_and_keeps_its_first_anchor() {
        var head = takeOver();
        assertEquals(0, head.sequence());
        assertEquals(1, head.epoch());
        assertEquals(ANCHOR, head.anchor());
        assertEquals(
                ANCHOR,
                now(journal().takeOver(stream, UUID.randomUUID(), Anchor.wallTime()))
                        .anchor());
        assertEquals(List.of(), read(0, 10));
    }

    @Test
    void entries_are_read_back_as_they_were_appended() {
        var head = takeOver();
        var entries = List.of(entry(1, 3), entry(4, 4));
        assertEquals(Outcome.KEPT, append(head.term(), 0, entries));
        assertEquals(entries, read(0, 10));
        assertEquals(4, takeOver().sequence());
    }

    @Test
    void an_erased_stream_begins_again() {
        append(takeOver().term(), 0, List.of(entry(1, 3), entry(4, 4)));
        var other = "other-" + stream;
        var kept = now(journal().takeOver(other, UUID.randomUUID(), ANCHOR));
        now(journal().append(other, kept.term(), 0, List.of(entry(1, 1))));
        now(journal().erase(stream));
        now(journal().erase(stream));
        assertEquals(0, takeOver().sequence());
        assertEquals(List.of(), read(0, 10));
        assertEquals(1, now(journal().read(other, 0, 10)).size());
    }

    @Test
    void reading_goes_page_by_page() {
        var term = takeOver().term();
        append(term, 0, List.of(entry(1, 2), entry(3, 3), entry(4, 6)));
        assertEquals(List.of(1L, 3L), firsts(read(0, 2)));
        assertEquals(List.of(4L), firsts(read(3, 2)));
        assertEquals(List.of(), read(6, 2));
    }

    @Test
    void an_append_at_another_sequence_than_the_heads_changes_nothing() {
        var term = takeOver().term();
        append(term, 0, List.of(entry(1, 1)));
        assertEquals(Outcome.FENCED, append(term, 0, List.of(entry(1, 1))));
        assertEquals(Outcome.FENCED, append(term, 5, List.of(entry(6, 6))));
        assertEquals(1, read(0, 10).size());
    }

    @Test
    void an_earlier_owner_is_locked_out() {
        var before = takeOver();
        var after = takeOver();
        assertEquals(Outcome.FENCED, append(before.term(), 0, List.of(entry(1, 1))));
        assertEquals(Outcome.FENCED, now(journal().anchor(stream, before.term(), Anchor.wallTime())));
        assertEquals(Outcome.KEPT, append(after.term(), 0, List.of(entry(1, 1))));
    }

    @Test
    void an_owner_in_doubt_locks_out_its_own_appends_under_way() {
        var owner = UUID.randomUUID();
        var before = takeOver(owner);
        var after = now(journal().settle(stream, owner)).orElseThrow();
        assertEquals(Outcome.FENCED, append(before.term(), 0, List.of(entry(1, 1))));
        assertEquals(Outcome.KEPT, append(after.term(), 0, List.of(entry(1, 1))));
    }

    @Test
    void an_owner_in_doubt_does_not_take_the_stream_back_from_a_successor() {
        var owner = UUID.randomUUID();
        takeOver(owner);
        var successor = takeOver();
        assertEquals(Optional.empty(), now(journal().settle(stream, owner)));
        assertEquals(Outcome.KEPT, append(successor.term(), 0, List.of(entry(1, 1))));
    }

    @Test
    void every_take_over_and_settlement_leaves_another_mark() {
        var owner = UUID.randomUUID();
        append(takeOver(owner).term(), 0, List.of(entry(1, 2)));
        var first = marks();
        append(now(journal().settle(stream, owner)).orElseThrow().term(), 2, List.of(entry(3, 3)));
        var second = marks();
        takeOver();
        var third = marks();

        assertEquals(
                3, Set.of(first.current(), second.current(), third.current()).size());
        assertTrue(third.share(first.current(), 2));
        assertFalse(third.share(first.current(), 3));
        assertTrue(third.share(second.current(), 3));
        assertFalse(third.share("", 0));
    }

    @Test
    void a_second_entry_with_the_same_id_rejects_the_whole_append() {
        var term = takeOver().term();
        var first = entry(1, 1);
        append(term, 0, List.of(first));
        var again = new Entry(first.id(), first.hash(), ANA, List.of(recorded(3)));
        assertEquals(Outcome.REJECTED, append(term, 1, List.of(entry(2, 2), again)));
        assertEquals(List.of(first), read(0, 10));
        assertEquals(Outcome.KEPT, append(term, 1, List.of(entry(2, 2))));
    }

    @Test
    void a_moved_anchor_is_kept() {
        var later = new Anchor(5_000, 6_000, 60);
        assertEquals(Outcome.KEPT, now(journal().anchor(stream, takeOver().term(), later)));
        assertEquals(later, takeOver().anchor());
    }

    @Test
    void a_large_entry_and_a_large_batch_are_kept_whole() {
        var term = takeOver().term();
        var batch = new ArrayList<>(List.of(entry(1, 2_000)));
        LongStream.rangeClosed(2_001, 2_300).forEach(sequence -> batch.add(entry(sequence, sequence)));
        assertEquals(Outcome.KEPT, append(term, 0, batch));
        assertEquals(batch, read(0, 1_000));
    }

    @Test
    void streams_do_not_see_each_other() {
        append(takeOver().term(), 0, List.of(entry(1, 1)));
        var other = stream + "-other";
        assertEquals(
                0, now(journal().takeOver(other, UUID.randomUUID(), ANCHOR)).sequence());
        assertEquals(List.of(), now(journal().read(other, 0, 10)));
    }

    private Marks marks() {
        return now(journal().marks(stream));
    }

    final Journal.Head takeOver() {
        return takeOver(UUID.randomUUID());
    }

    final Journal.Head takeOver(UUID owner) {
        return now(journal().takeOver(stream, owner, ANCHOR));
    }

    final Outcome append(long term, long sequence, List<Entry> entries) {
        return now(journal().append(stream, term, sequence, entries));
    }

    final List<Entry> read(long after, int limit) {
        return now(journal().read(stream, after, limit));
    }

    static Entry entry(long first, long last) {
        var events = LongStream.rangeClosed(first, last)
                .mapToObj(JournalContract::recorded)
                .toList();
        return new Entry(UUID.randomUUID(), "ab".repeat(32), ANA, events);
    }

    static Recorded recorded(long sequence) {
        return new Recorded(sequence, 1_000 + sequence, "noted", "{\"text\": \"¿Qué tal? 😀\"}");
    }

    private static List<Long> firsts(List<Entry> entries) {
        return entries.stream().map(Entry::first).toList();
    }
}
