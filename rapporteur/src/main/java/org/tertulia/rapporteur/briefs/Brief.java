package org.tertulia.rapporteur.briefs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.tertulia.realtime.contract.PersonId;

/**
 * A draft document for a forum, with its published versions.
 *
 * @param order the messages of each section, without the removed ones
 */
public record Brief(
        BriefId id,
        String template,
        PMap<SectionId, PVector<MessageId>> order,
        @Nullable PersonId proposedBy,
        PVector<Publication> publications) {

    static Brief started(BriefId id, String template) {
        return new Brief(id, template, HashTreePMap.empty(), null, TreePVector.empty());
    }

    PVector<MessageId> messages(SectionId section) {
        return order.getOrDefault(section, TreePVector.empty());
    }

    List<MessageId> messages() {
        return order.values().stream().flatMap(List::stream).toList();
    }

    Brief placed(MessageId message, SectionId section, int position) {
        var others = messages(section).minus(message);
        var at = Math.clamp(position, 0, others.size());
        return with(order.plus(section, others.plus(at, message)));
    }

    Brief without(MessageId message, SectionId section) {
        return with(order.plus(section, messages(section).minus(message)));
    }

    Brief proposedBy(@Nullable PersonId next) {
        return new Brief(id, template, order, next, publications);
    }

    Brief published(Publication publication) {
        return new Brief(id, template, order, null, publications.plus(publication));
    }

    private Brief with(PMap<SectionId, PVector<MessageId>> next) {
        return new Brief(id, template, next, proposedBy, publications);
    }
}
