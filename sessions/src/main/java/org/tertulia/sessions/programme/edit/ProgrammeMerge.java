package org.tertulia.sessions.programme.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.programme.Plan;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeEdited;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.whole.TextRefusal;

/** Merges the edits of one command with the programme as it is now, or says what stands against it. */
public final class ProgrammeMerge {
    private final Plan now;
    private final List<Segment> segments = new ArrayList<>();
    private final List<SegmentId> removedSegments = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<SessionId> removedSessions = new ArrayList<>();
    private final List<Refusal> objections = new ArrayList<>();
    private @Nullable ProgrammeFields fields;

    private ProgrammeMerge(Plan now) {
        this.now = now;
    }

    /** The merge of all edits of the command. */
    public static ProgrammeMerge of(EditProgramme edit, Plan now) {
        var merge = new ProgrammeMerge(now);
        if (edit.segments().size() + edit.sessions().size() > EditProgramme.MOST_EDITS) {
            merge.objections.add(ProgrammeRefusal.PROGRAMME_TOO_LARGE.refusal());
            return merge;
        }
        edit.sessions().forEach(merge::session);
        edit.segments().forEach(merge::segment);
        if (edit.fields() != null) {
            merge.fields(edit.fields());
        }
        return merge;
    }

    /** The first thing that somebody else has changed meanwhile. */
    public Optional<Refusal> objection() {
        return objections.stream().findFirst();
    }

    /** Whether everything is already as the edits want it. */
    public boolean changesNothing() {
        return segments.isEmpty()
                && removedSegments.isEmpty()
                && sessions.isEmpty()
                && removedSessions.isEmpty()
                && fields == null;
    }

    /** What happens to the programme. */
    public ProgrammeEdited edited(boolean running) {
        return new ProgrammeEdited(
                List.copyOf(segments),
                List.copyOf(removedSegments),
                List.copyOf(sessions),
                List.copyOf(removedSessions),
                fields,
                running);
    }

    private void segment(SegmentEdit edit) {
        var change = new Change<>("segment", edit.id(), edit.before(), edit.after(), Segment::id);
        change.apply(now.segments().get(edit.id()), segments, removedSegments, RecordMerges::segment);
    }

    private void session(SessionEdit edit) {
        var change = new Change<>("session", edit.id(), edit.before(), edit.after(), Session::id);
        change.apply(now.sessions().get(edit.id()), sessions, removedSessions, RecordMerges::session);
    }

    private void fields(FieldsEdit edit) {
        var current = ProgrammeFields.of(now.programme());
        var merge = new FieldMerge<>(edit.before(), edit.after(), current);
        var merged = RecordMerges.fields(merge);
        merge.clashes().forEach(field -> clash("programme", "", field));
        fields = merged.equals(current) ? null : merged;
    }

    private void clash(String kind, String id, String field) {
        var details = Map.of("kind", kind, "id", id, "field", field);
        objections.add(new Refusal(ProgrammeRefusal.PROGRAMME_CHANGED_MEANWHILE.code(), details));
    }

    /** One edit of a segment or a session. */
    private final class Change<I extends Id, R> {
        private final String kind;
        private final I id;
        private final @Nullable R before;
        private final @Nullable R after;

        Change(String kind, I id, @Nullable R before, @Nullable R after, Function<R, I> idOf) {
            this.kind = kind;
            this.id = id;
            this.before = before;
            this.after = after;
            if (after != null && !idOf.apply(after).equals(id)) {
                objections.add(TextRefusal.ID_MALFORMED.refusal("id", id.value()));
            }
        }

        void apply(@Nullable R current, List<R> put, List<I> removed, BiFunction<FieldMerge<R>, R, R> merge) {
            if (Objects.equals(before, after)) {
                return;
            }
            if (after == null) {
                remove(current, removed);
            } else if (before == null) {
                add(current, after, put);
            } else if (current == null) {
                clash(kind, id.value(), "removed");
            } else {
                change(new FieldMerge<>(before, after, current), current, put, merge);
            }
        }

        /** Nobody removes what another person has changed and they have not seen. */
        private void remove(@Nullable R current, List<I> removed) {
            if (current == null) {
                return;
            }
            if (!current.equals(before)) {
                clash(kind, id.value(), "changed");
            }
            removed.add(id);
        }

        private void add(@Nullable R current, R added, List<R> put) {
            if (current == null) {
                put.add(added);
            } else if (!current.equals(added)) {
                objections.add(ProgrammeRefusal.PROGRAMME_DUPLICATE_ID.refusal("id", id.value()));
            }
        }

        private void change(FieldMerge<R> fields, R current, List<R> put, BiFunction<FieldMerge<R>, R, R> merge) {
            var merged = merge.apply(fields, current);
            fields.clashes().forEach(field -> clash(kind, id.value(), field));
            if (!merged.equals(current)) {
                put.add(merged);
            }
        }
    }
}
