package org.tertulia.server.importer;

import java.util.List;
import java.util.Set;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;

/** What {@code programme.yaml} says. */
record ReadProgramme(String slug, Programme programme, List<SetSegmentCall> calls, Set<String> sessions) {}
