package org.tertulia.server.blocks;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.Params;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.parts.PageRight;
import org.tertulia.server.wire.KeptRecords;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;

/** The library of blocks, for the page of the programme. Each answer is the whole list as it is now. */
final class BlockPages {
    private static final String JSON = "application/json; charset=utf-8";

    private final PublicAddress address;
    private final BlockStore store;
    private final List<BlockList.Entry> builtIn = BuiltInBlocks.read();

    BlockPages(Routes.Shared shared, BlockStore store) {
        this.address = shared.services().address();
        this.store = store;
    }

    Future<?> list(Visit visit) {
        visit.admit(PageRight.STUDIO);
        return answer(visit);
    }

    /**
     * Keeps a segment or a session of the programme as it is on the server, so a block has only texts that were checked, and nothing
     * that names somebody besides them.
     */
    Future<?> keep(Visit visit) {
        check(visit);
        var block = wanted(visit).orElseThrow(() -> new Refused(404, "error.block-unknown"));
        if (block.segments().size() > Block.MOST_SEGMENTS) {
            throw new Refused(409, "error.block-large");
        }
        var isBuiltIn = builtIn.stream().anyMatch(entry -> entry.block().equals(block));
        return (isBuiltIn
                        ? Future.succeededFuture(true)
                        : store.keep(visit.exchange().slug(), block))
                .compose(
                        isThere -> isThere ? answer(visit) : Future.failedFuture(new Refused(409, "error.block-full")));
    }

    private static Optional<Block> wanted(Visit visit) {
        var form = visit.context().request().formAttributes();
        var programme = visit.exchange().content().programme();
        return Optional.ofNullable(form.get("segment"))
                .flatMap(id -> Block.ofSegment(programme, new SegmentId(id)))
                .or(() -> Optional.ofNullable(form.get("session"))
                        .flatMap(id -> Block.ofSession(programme, new SessionId(id))));
    }

    Future<?> remove(Visit visit) {
        check(visit);
        return store.remove(
                        Params.id(visit.context(), "block"), visit.exchange().slug())
                .compose(isGone -> isGone ? answer(visit) : Future.failedFuture(new Refused(404, "error.block-gone")));
    }

    private void check(Visit visit) {
        visit.admit(PageRight.STUDIO);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
    }

    private Future<Void> answer(Visit visit) {
        return store.all(visit.exchange().slug())
                .map(kept -> new BlockList(
                        Stream.concat(builtIn.stream(), kept.stream()).toList()))
                .compose(list -> Answers.bytes(visit.context(), JSON, Buffer.buffer(KeptRecords.write(list))));
    }
}
