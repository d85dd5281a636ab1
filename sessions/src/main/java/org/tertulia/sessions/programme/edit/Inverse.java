package org.tertulia.sessions.programme.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;

/** The edit that turns one programme back into another. It changes only what differs, so later changes of other fields stay. */
public final class Inverse {
    private Inverse() {}

    /** Empty if it would have more edits than one command may have. */
    public static Optional<EditProgramme> of(Programme before, Programme after, boolean running) {
        var segments = differing(after.segments(), before.segments(), Segment::id, SegmentEdit::new);
        var sessions = differing(after.sessions(), before.sessions(), Session::id, SessionEdit::new);
        if (segments.size() + sessions.size() > EditProgramme.MOST_EDITS) {
            return Optional.empty();
        }
        var from = ProgrammeFields.of(after);
        var to = ProgrammeFields.of(before);
        return Optional.of(
                new EditProgramme(segments, sessions, from.equals(to) ? null : new FieldsEdit(from, to), running));
    }

    /** The edit that takes this one back. */
    public static EditProgramme of(EditProgramme edit) {
        var segments = edit.segments().stream()
                .map(each -> new SegmentEdit(each.id(), each.after(), each.before()))
                .toList();
        var sessions = edit.sessions().stream()
                .map(each -> new SessionEdit(each.id(), each.after(), each.before()))
                .toList();
        var fields = edit.fields();
        var back = fields == null ? null : new FieldsEdit(fields.after(), fields.before());
        return new EditProgramme(segments, sessions, back, edit.running());
    }

    /** Makes an edit of one segment or session. */
    private interface Making<I, R, E> {
        E edit(I id, @Nullable R from, @Nullable R to);
    }

    private static <I, R, E> List<E> differing(List<R> from, List<R> to, Function<R, I> id, Making<I, R, E> making) {
        var was = byId(from, id);
        var wanted = byId(to, id);
        var edits = new ArrayList<E>();
        for (var each : both(was.keySet(), wanted.keySet())) {
            if (!Objects.equals(was.get(each), wanted.get(each))) {
                edits.add(making.edit(each, was.get(each), wanted.get(each)));
            }
        }
        return List.copyOf(edits);
    }

    private static <I, R> Map<I, R> byId(List<R> all, Function<R, I> id) {
        var found = HashMap.<I, R>newHashMap(all.size());
        all.forEach(each -> found.put(id.apply(each), each));
        return found;
    }

    private static <I> Set<I> both(Set<I> one, Set<I> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(new HashSet<>(other));
        return all;
    }
}
