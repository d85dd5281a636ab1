package org.tertulia.realtime.journal;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journal that is lost when its process ends. Its process is the only node, so anybody may take a stream over. */
public final class MemoryJournal implements Journal {
    private static final int FIRST_EPOCH = 1;

    private final Map<String, Stream> streams = new HashMap<>();

    @Override
    public synchronized Future<Head> takeOver(String stream, UUID owner, Anchor ifNew) {
        return Future.succeededFuture(
                streams.computeIfAbsent(stream, name -> new Stream(ifNew)).takeOver(owner));
    }

    @Override
    public synchronized Future<Optional<Head>> settle(String stream, UUID owner) {
        return Future.succeededFuture(stream(stream).settle(owner));
    }

    @Override
    public synchronized Future<Outcome> renew(String stream, UUID owner) {
        return Future.succeededFuture(owner.equals(stream(stream).owner) ? Outcome.KEPT : Outcome.FENCED);
    }

    @Override
    public Future<Void> release(String stream, UUID owner) {
        return Future.succeededFuture();
    }

    @Override
    public synchronized Future<Marks> marks(String stream) {
        return Future.succeededFuture(new Marks(stream(stream).marks));
    }

    @Override
    public synchronized Future<Outcome> append(String stream, long term, long sequence, List<Entry> entries) {
        return Future.succeededFuture(stream(stream).append(term, sequence, entries));
    }

    @Override
    public synchronized Future<List<Entry>> read(String stream, long after, int limit) {
        return Future.succeededFuture(stream(stream).entries.stream()
                .filter(entry -> entry.last() > after)
                .limit(limit)
                .toList());
    }

    @Override
    public synchronized Future<Outcome> anchor(String stream, long term, Anchor anchor) {
        return Future.succeededFuture(stream(stream).anchor(term, anchor));
    }

    @Override
    public synchronized Future<Void> erase(String stream) {
        streams.remove(stream);
        return Future.succeededFuture();
    }

    private Stream stream(String name) {
        var stream = streams.get(name);
        if (stream == null) {
            throw new IllegalArgumentException("nobody has taken over " + name);
        }
        return stream;
    }

    private static final class Stream {
        private final List<Entry> entries = new ArrayList<>();
        private final Set<UUID> ids = new HashSet<>();
        private final List<Marks.Mark> marks = new ArrayList<>();
        private Anchor anchor;
        private @Nullable UUID owner;
        private long term;
        private long sequence;

        Stream(Anchor anchor) {
            this.anchor = anchor;
        }

        Head takeOver(UUID newOwner) {
            owner = newOwner;
            term++;
            marks.add(new Marks.Mark(UUID.randomUUID().toString(), sequence));
            return new Head(sequence, term, FIRST_EPOCH, anchor);
        }

        Optional<Head> settle(UUID believed) {
            return believed.equals(owner) ? Optional.of(takeOver(believed)) : Optional.empty();
        }

        Outcome append(long writersTerm, long writersSequence, List<Entry> added) {
            if (writersTerm != term || writersSequence != sequence) {
                return Outcome.FENCED;
            }
            var addedIds = added.stream().map(Entry::id).toList();
            if (addedIds.stream().anyMatch(ids::contains)
                    || Set.copyOf(addedIds).size() < addedIds.size()) {
                return Outcome.REJECTED;
            }
            ids.addAll(addedIds);
            entries.addAll(added);
            sequence = added.getLast().last();
            return Outcome.KEPT;
        }

        Outcome anchor(long writersTerm, Anchor next) {
            if (writersTerm != term) {
                return Outcome.FENCED;
            }
            anchor = next;
            return Outcome.KEPT;
        }
    }
}
