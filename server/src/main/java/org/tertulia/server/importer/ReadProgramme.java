package org.tertulia.server.importer;

import java.util.List;
import java.util.Set;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;

/** The content of {@code programme.yaml}. */
record ReadProgramme(String slug, Programme programme, List<SetSegmentCall> calls, Set<String> sessions) {}
