package org.tertulia.server.imports;

import java.util.Locale;
import org.tertulia.server.audit.AuditedAct;

/** What a plan does: an import, or an act of an organiser on people. */
public enum PlanAct {
    IMPORT(AuditedAct.IMPORT_BEGUN, AuditedAct.IMPORT_UNDONE),
    ROLES_GIVEN(AuditedAct.ROLES_GIVEN, AuditedAct.PEOPLE_PUT_BACK),
    ROLES_TAKEN(AuditedAct.ROLES_TAKEN, AuditedAct.PEOPLE_PUT_BACK),
    PEOPLE_REMOVED(AuditedAct.PEOPLE_REMOVED, AuditedAct.PEOPLE_PUT_BACK),
    PEOPLE_MERGED(AuditedAct.PEOPLE_MERGED, AuditedAct.PEOPLE_PUT_BACK);

    private final AuditedAct begun;
    private final AuditedAct undone;

    PlanAct(AuditedAct begun, AuditedAct undone) {
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

    static PlanAct of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
