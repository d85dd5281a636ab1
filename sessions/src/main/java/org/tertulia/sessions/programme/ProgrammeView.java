package org.tertulia.sessions.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.whole.Multilingual;

/** What people see of the programme; times are planned times in milliseconds since 1970. */
public sealed interface ProgrammeView extends View {
    /**
     * Key {@code session/…}.
     *
     * @param zone its own time zone; null if it has that of the exchange
     */
    record SessionView(
            int day,
            Multilingual title,
            @Nullable Multilingual theme,
            @Nullable Multilingual spotlight,
            long plannedStart,
            long plannedEnd,
            @Nullable String zone,
            @Nullable Setting setting)
            implements ProgrammeView {
        static SessionView of(Session session) {
            return new SessionView(
                    session.day(),
                    session.title(),
                    session.theme(),
                    session.spotlight(),
                    session.plannedStart(),
                    session.plannedEnd(),
                    session.zone(),
                    session.setting());
        }
    }

    /** Key {@code organisation/…}. */
    record OrganisationView(String name, Organisation.Kind kind, String country, String region, List<String> languages)
            implements ProgrammeView {
        static OrganisationView of(Organisation organisation) {
            return new OrganisationView(
                    organisation.name(),
                    organisation.kind(),
                    organisation.country(),
                    organisation.region(),
                    organisation.languages());
        }
    }
}
