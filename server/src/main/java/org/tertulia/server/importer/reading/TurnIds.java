package org.tertulia.server.importer.reading;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.whole.PlainText;

/** The ids of the turns of one line-up. A turn without an id gets one from its segment and its subject. */
public final class TurnIds {
    private static final String UNCONFIRMED = "unconfirmed";

    private final SegmentId segment;
    private final Set<String> taken = new HashSet<>();

    public TurnIds(SegmentId segment) {
        this.segment = segment;
    }

    /** Takes an id. Says no if another turn has it. */
    public boolean take(TurnId id) {
        return taken.add(id.value());
    }

    /** The id of a turn that has none. The second and later ones of a subject are counted. */
    public TurnId of(SubjectKey subject) {
        var id = shortened(segment.value() + "-" + name(subject.value()));
        return new TurnId(Stream.concat(
                        Stream.of(id),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> shortened(id + "-" + number)))
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow());
    }

    private static String name(String subject) {
        var kind = subject.substring(0, Math.max(0, subject.indexOf('/')));
        return kind.equals(UNCONFIRMED) ? UNCONFIRMED : subject.substring(kind.length() + 1);
    }

    private static String shortened(String id) {
        return PlainText.isId(id)
                ? id
                : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
