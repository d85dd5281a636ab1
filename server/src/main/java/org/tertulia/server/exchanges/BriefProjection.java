package org.tertulia.server.exchanges;

import io.vertx.core.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.rapporteur.briefs.BriefEvent.BriefPublished;
import org.tertulia.rapporteur.briefs.BriefId;
import org.tertulia.rapporteur.briefs.Publication;
import org.tertulia.server.exporter.PublishedBriefStore;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.server.wire.PeopleDirectory;

/**
 * Writes each published version into tables when it is committed. After a stop, the next start writes what is missing.
 */
public final class BriefProjection {
    private static final Logger LOG = LoggerFactory.getLogger(BriefProjection.class);

    private final PublishedBriefStore store;
    private final ExchangeCodec codec;

    public BriefProjection(PublishedBriefStore store, PeopleDirectory names) {
        this.store = store;
        this.codec = new ExchangeCodec(names);
    }

    public void follow(PlayedExchange exchange) {
        exchange.briefs()
                .forEach(brief -> exchange.publications(brief)
                        .forEach(publication -> keep(exchange.slug(), event(brief, publication))));
        exchange.stream()
                .committed(commit -> commit.events().forEach(event -> {
                    if (event instanceof BriefPublished published) {
                        keep(exchange.slug(), published);
                    }
                }));
    }

    private static BriefPublished event(BriefId brief, Publication publication) {
        return new BriefPublished(brief, publication.brief(), publication.hash(), publication.by(), publication.at());
    }

    private Future<Void> keep(String exchange, BriefPublished published) {
        return store.keep(exchange, published, codec.eventData(published))
                .onFailure(failure -> LOG.error(
                        "Could not write a published brief to its tables; the next start tries again", failure));
    }
}
