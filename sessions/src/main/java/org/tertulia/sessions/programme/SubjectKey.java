package org.tertulia.sessions.programme;

import org.tertulia.realtime.contract.Id;

/**
 * What a turn or a room is about, as an entity key: {@code practice/p1}, {@code organisation/o1}, {@code room/r1},
 * {@code session/s1}.
 */
public record SubjectKey(String value) implements Id {}
