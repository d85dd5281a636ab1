package org.tertulia.realtime;

import io.vertx.core.Promise;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;

/** A command that somebody waits for. */
record Ask<C extends Command>(UUID id, String hash, PersonId actor, C command, Promise<Answer> answer) {
    static <C extends Command> Ask<C> of(UUID id, PersonId actor, C command, Codec<C, ?> codec) {
        return new Ask<>(id, hash(codec.commandText(command)), actor, command, Promise.promise());
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
