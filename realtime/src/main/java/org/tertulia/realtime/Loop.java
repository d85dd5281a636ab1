package org.tertulia.realtime;

/** The one thread a stream lives on, and the clocks of its machine. */
interface Loop {
    /** Runs this soon on the loop, after what is already waiting. */
    void run(Runnable task);

    /** Runs this once on the loop after so many real milliseconds. */
    long after(long millis, Runnable task);

    /** Forgets what was to run later; it may have run already. */
    void cancel(long timer);

    /** The monotonic clock. */
    long nanos();

    /** The wall clock, in milliseconds since 1970. */
    long wallMillis();
}
