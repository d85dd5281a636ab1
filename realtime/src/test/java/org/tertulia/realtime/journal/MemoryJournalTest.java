package org.tertulia.realtime.journal;

class MemoryJournalTest extends JournalContract {
    private final Journal journal = new MemoryJournal();

    @Override
    Journal journal() {
        return journal;
    }
}
