package org.tertulia.server.audit;

import java.util.Locale;

/** An act that the audit keeps: it concerns people's data or access, and no event of the journal says it. */
public enum AuditedAct {
    LINK_MADE,
    LINKS_REVOKED,
    LIST_TAKEN,
    FOLDER_TAKEN,
    WORKBOOK_TAKEN,
    PERSON_ADDED,
    PERSON_CHANGED,
    ROLES_GIVEN,
    ROLES_TAKEN,
    PEOPLE_REMOVED,
    PEOPLE_MERGED,
    PEOPLE_PUT_BACK,
    PEOPLE_IMPORTED,
    IMPORT_BEGUN,
    IMPORT_UNDONE,
    EXCHANGE_MADE,
    STATUS_CHANGED,
    EXCHANGE_DELETED,
    SETTINGS_CHANGED,
    PRIVACY_PUBLISHED,
    LINKS_TAKEN,
    MAILING_BEGUN;

    /** As it is stored, and as the keys of messages end: {@code link-made}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AuditedAct of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
