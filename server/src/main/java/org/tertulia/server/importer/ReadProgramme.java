package org.tertulia.server.importer;

import java.util.List;
import java.util.Set;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;

/**
 * The content of {@code programme.yaml}.
 *
 * @param places the sessions by id, the segments and rooms by key, to which roles may be narrowed
 * @param staff the people whom it names for rooms
 */
record ReadProgramme(
        String slug, Programme programme, List<SetSegmentCall> calls, Set<String> places, List<RoomStaff> staff) {}
