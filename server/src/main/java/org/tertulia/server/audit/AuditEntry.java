package org.tertulia.server.audit;

import java.time.Instant;
import org.tertulia.realtime.contract.PersonId;

/**
 * One act.
 *
 * @param at by the clock of the database
 * @param actor who did it; the engine stands for the operator
 * @param about the id of the person whom it concerns, or what it was in a few words; may be empty
 */
public record AuditEntry(Instant at, PersonId actor, AuditedAct act, String about) {}
