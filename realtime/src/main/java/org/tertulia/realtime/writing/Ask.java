package org.tertulia.realtime.writing;

import io.vertx.core.Promise;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.wire.Codec;

/**
 * A command that somebody waits for.
 *
 * @param deadline the reading of the monotonic clock after which it is not decided any more
 */
public record Ask<C extends Command>(
        UUID id, String hash, PersonId actor, C command, long deadline, Promise<Answer> answer) {
    private static final Logger LOG = LoggerFactory.getLogger(Ask.class);
    private static final long NEVER = Long.MAX_VALUE;

    public static <C extends Command> Ask<C> of(UUID id, PersonId actor, C command, Codec<C, ?> codec) {
        return before(NEVER, id, actor, command, codec);
    }

    public static <C extends Command> Ask<C> before(
            long deadline, UUID id, PersonId actor, C command, Codec<C, ?> codec) {
        return new Ask<>(id, hash(codec.commandText(command)), actor, command, deadline, Promise.promise());
    }

    boolean isLate(long nanos) {
        return deadline != NEVER && nanos - deadline > 0;
    }

    /** A listener that fails must not keep others from their answers. */
    void tell(Answer told) {
        try {
            answer.tryComplete(told);
        } catch (RuntimeException failure) {
            LOG.error("a listener failed on the answer to {}", id, failure);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
