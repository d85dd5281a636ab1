package org.tertulia.server.exporter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tertulia.posters.practices.ShownPractice;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.Call;

/**
 * What an exchange has planned: all that a folder can say of it, except its people.
 *
 * @param calls the calls of each segment by language
 */
public record ExchangeContent(
        String slug,
        Programme programme,
        Map<SegmentId, Map<String, Call>> calls,
        List<Organisation> organisations,
        List<ShownPractice> practices) {
    public static ExchangeContent of(String slug, ExchangeState state) {
        var programme = state.programme();
        return new ExchangeContent(
                slug,
                programme,
                programme.segments().stream()
                        .collect(Collectors.toMap(
                                Segment::id,
                                segment -> state.run().of(segment.id()).calls())),
                state.organisations()
                        .sorted(Comparator.comparing(
                                organisation -> organisation.id().value()))
                        .toList(),
                state.practices().all().values().stream()
                        .sorted(Comparator.comparing(
                                shown -> shown.practice().id().value()))
                        .toList());
    }
}
