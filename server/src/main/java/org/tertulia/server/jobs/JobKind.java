package org.tertulia.server.jobs;

import java.time.Duration;

/**
 * One kind of jobs.
 *
 * @param mostAttempts after so many failed attempts a job has failed for good
 * @param pause how long a job waits after a failed attempt
 */
public record JobKind(String name, int mostAttempts, Duration pause, Work work) {}
