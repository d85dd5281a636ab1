package org.tertulia.server.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardCommand.EditNote;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.PeopleCommand.SpeakLanguages;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.RunCommand.StartSegment;

/**
 * The commands of one witness. It edits its own note again and again; each wording is based on the one before.
 * Sometimes it changes its language or sends a command without the right.
 */
final class Script {
    private static final List<List<String>> LANGUAGES = List.of(List.of("en"), List.of("es", "en"), List.of("fr"));
    private static final int MOST_AT_ONCE = 3;

    private final NoteId note;
    private final Random chance;
    private int wordings;
    private int kept = -1;

    Script(PersonId person, Random chance) {
        this.note = new NoteId("note-of-" + person.value());
        this.chance = chance;
    }

    /** The next commands, sent together. The wording is based on the last accepted one. */
    List<Command> next() {
        var next = new ArrayList<Command>();
        next.add(kept < 0 ? write() : new EditNote(note, wording(wordings++), edit(kept)));
        while (next.size() < 1 + chance.nextInt(MOST_AT_ONCE)) {
            next.add(
                    chance.nextInt(3) == 0
                            ? new StartSegment(new SegmentId("posters-1"))
                            : new SpeakLanguages(LANGUAGES.get(chance.nextInt(LANGUAGES.size()))));
        }
        return next;
    }

    /** Records that this was accepted. */
    void done(Command command) {
        switch (command) {
            case WriteNote written -> kept = number(written.wording());
            case EditNote edited -> kept = number(edited.wording());
            default -> {}
        }
    }

    private WriteNote write() {
        var nothing = new Sources(null, null, null, null, null, null);
        return new WriteNote(
                note,
                new BoardId("session:peer-1"),
                new HeadingId("needs"),
                wording(wordings++),
                null,
                nothing,
                Attribution.CITY_UNNAMED);
    }

    private Wording wording(int number) {
        return new Wording(edit(number), "Wording " + number + " of " + note.value(), "en");
    }

    private EditId edit(int number) {
        return new EditId(note.value() + "-" + number);
    }

    private static int number(Wording wording) {
        var edit = wording.edit().value();
        return Integer.parseInt(edit.substring(edit.lastIndexOf('-') + 1));
    }
}
