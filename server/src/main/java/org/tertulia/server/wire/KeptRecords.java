package org.tertulia.server.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** Records as text, in the same JSON as commands and views: what a table keeps, and what a page asks for. */
public final class KeptRecords {
    private static final ObjectMapper MAPPER = WireMapper.ready();

    private KeptRecords() {}

    public static String write(Record kept) {
        try {
            return MAPPER.writeValueAsString(kept);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads what this server has written. A component that came later is missing in older text, so it must be nullable. */
    public static <R extends Record> R read(String text, Class<R> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
