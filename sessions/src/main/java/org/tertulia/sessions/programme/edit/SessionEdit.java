package org.tertulia.sessions.programme.edit;

import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.SessionId;

/**
 * One session before and after an edit. Fields that are the same in both may have any value.
 *
 * @param before null if the edit adds the session
 * @param after null if the edit removes it
 */
public record SessionEdit(
        SessionId id, @Nullable Session before, @Nullable Session after) {}
