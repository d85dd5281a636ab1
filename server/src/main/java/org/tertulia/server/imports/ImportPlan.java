package org.tertulia.server.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.audit.AuditedAct;

/**
 * A stored plan of what an import changes, or of what the undo of an import takes back.
 *
 * @param undoes the import that it takes back; null if it is an import
 * @param act what it does, or what it takes back
 * @param madeBy who asked for it; the engine stands for the operator
 * @param madeAt by the clock of the database
 * @param isNew whether the exchange came with it
 * @param done how many steps of its preparation are done: the posters that are drawn
 * @param report what it changes, in lines for people; when it was refused, why
 */
public record ImportPlan(
        UUID id,
        String exchange,
        @Nullable UUID undoes,
        Act act,
        PersonId madeBy,
        Instant madeAt,
        boolean isNew,
        State state,
        int done,
        int steps,
        List<String> report,
        Noticed noticed) {
    /** Where a plan stands. */
    public enum State {
        /** Nothing is changed yet. */
        PREPARING,
        /** An organiser sees what it would change. It waits for a yes. */
        PLANNED,
        RUNNING,
        DONE,
        /** Nothing was changed. */
        REFUSED,
        /** It was given up in the middle. */
        FAILED,
        /** Nobody said yes. */
        DISCARDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** What a plan does: an import, or an act of an organiser on people. */
    public enum Act {
        IMPORT(AuditedAct.IMPORT_BEGUN, AuditedAct.IMPORT_UNDONE),
        ROLES_GIVEN(AuditedAct.ROLES_GIVEN, AuditedAct.PEOPLE_PUT_BACK),
        ROLES_TAKEN(AuditedAct.ROLES_TAKEN, AuditedAct.PEOPLE_PUT_BACK),
        PEOPLE_REMOVED(AuditedAct.PEOPLE_REMOVED, AuditedAct.PEOPLE_PUT_BACK),
        PEOPLE_MERGED(AuditedAct.PEOPLE_MERGED, AuditedAct.PEOPLE_PUT_BACK);

        private final AuditedAct begun;
        private final AuditedAct undone;

        Act(AuditedAct begun, AuditedAct undone) {
            this.begun = begun;
            this.undone = undone;
        }

        AuditedAct begun() {
            return begun;
        }

        AuditedAct undone() {
            return undone;
        }

        /** As it is stored, and as the keys of messages end: {@code people-removed}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Act of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public boolean isUndo() {
        return undoes != null;
    }
}
