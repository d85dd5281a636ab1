package org.tertulia.sessions.programme.edit;

/** The fields of the programme that belong to no session, before and after an edit. */
public record FieldsEdit(ProgrammeFields before, ProgrammeFields after) {}
