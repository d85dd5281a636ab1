package org.tertulia.server.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.UUID;
import org.tertulia.server.BesiegedExchange;

/** Commands for notes on a session's board. Single quotes stand for double quotes. */
final class WrittenNotes {
    private WrittenNotes() {}

    /** Writes this note with such a text. */
    static String write(String note, String text) {
        return ("{'type':'writeNote','note':'%s','board':'session:peer-1','heading':'needs','wording':{'edit':'e-%s',%s,"
            + "'language':'en'},'sources':{},'attribution':'city-unnamed'}")
                .formatted(note, note, text);
    }

    /** Edits a note at this base version. */
    static String edit(String note, String edit, String text, String base) {
        return "{'type':'editNote','note':'%s','wording':{'edit':'%s','text':'%s','language':'en'},'base':'%s'}"
                .formatted(note, edit, text, base);
    }

    /** Writes a note with such a text and expects that it is kept. Returns its id. */
    static String keep(BesiegedExchange exchange, String person, String text) throws IOException {
        var note = UUID.randomUUID().toString();
        try (var line =
                BareSocket.enter(exchange.port(), exchange.token(person)).greets()) {
            var answer = line.asks(write(note, text));
            assertEquals("done", answer.path("type").asText(), answer::toString);
            assertEquals(answer.path("sequence").asLong(), exchange.head());
        }
        return note;
    }
}
