package org.tertulia.rapporteur.briefs;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.PeoplePart;
import org.tertulia.sessions.whole.Multilingual;

/** Key {@code brief/…}; times are stream time. */
public record BriefView(
        String template,
        Multilingual title,
        List<BriefSection> sections,
        int wordLimit,
        @Nullable PersonId proposedBy,
        List<BriefVersion> versions)
        implements View {
    /** A section with its messages in their order. */
    public record BriefSection(SectionId id, Multilingual title, List<MessageId> messages) {}

    /** A published version. */
    public record BriefVersion(int version, String hash, PersonId by, long at) {}

    static BriefView whole(Brief brief) {
        var template = BriefTemplate.require(brief.template());
        var sections = template.sections().stream()
                .map(section -> new BriefSection(section.id(), section.title(), brief.messages(section.id())))
                .toList();
        return of(brief, template, sections, brief.proposedBy());
    }

    static BriefView versionsOnly(Brief brief) {
        return of(brief, BriefTemplate.require(brief.template()), List.of(), null);
    }

    private static BriefView of(
            Brief brief, BriefTemplate template, List<BriefSection> sections, @Nullable PersonId proposedBy) {
        var versions = brief.publications().stream().map(BriefView::version).toList();
        return new BriefView(template.id(), template.title(), sections, template.wordLimit(), proposedBy, versions);
    }

    private static BriefVersion version(Publication publication) {
        return new BriefVersion(publication.brief().version(), publication.hash(), publication.by(), publication.at());
    }

    /** Who has proposed it, and who has published its versions. */
    @Override
    public List<EntityKey> mentions() {
        var publishers = versions.stream().map(BriefVersion::by);
        return PeoplePart.keys(
                Stream.concat(Stream.ofNullable(proposedBy), publishers).toArray(PersonId[]::new));
    }
}
