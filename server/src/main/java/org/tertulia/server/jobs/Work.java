package org.tertulia.server.jobs;

import java.util.UUID;

/**
 * What the jobs of one kind do. It may block its thread. It is called again after a failure, and after a stop or a crash in
 * the middle, always with the same id: what it has done already must have no second effect.
 */
@FunctionalInterface
public interface Work {
    /** Works to the end. Returns the result in a few words. */
    String run(UUID job, Progress progress) throws Exception;

    /** It was tried as often as its kind allows, and will not be run again. */
    default void gaveUp(UUID job) {}
}
