package org.tertulia.sessions.programme;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.edit.ProgrammeFields;
import org.tertulia.sessions.programme.setting.ActivityId;
import org.tertulia.sessions.whole.Scopes;

/** What staff see of the programme as it is planned, for those who edit it; and what everyone sees of its sessions. */
final class Planned {
    static final EntityKey PROGRAMME = new EntityKey("plannedProgramme");

    private Planned() {}

    static EntityKey key(SessionId session) {
        return EntityKey.of("plannedSession", session);
    }

    static EntityKey key(SegmentId segment) {
        return EntityKey.of("plannedSegment", segment);
    }

    static Map<Scope, View> staffs(@Nullable View view) {
        return view == null ? Map.of() : Map.of(Scopes.STAFF, view);
    }

    /** The keys of what differs. */
    static Set<EntityKey> changed(Plan before, Plan after) {
        var keys = new HashSet<EntityKey>();
        add(keys, before.sessions(), after.sessions(), SessionId::key);
        add(keys, before.sessions(), after.sessions(), Planned::key);
        add(keys, before.segments(), after.segments(), Planned::key);
        add(keys, before.activities(), after.activities(), ActivityId::key);
        if (before.isPut() != after.isPut()
                || !ProgrammeFields.of(before.programme()).equals(ProgrammeFields.of(after.programme()))) {
            keys.add(PROGRAMME);
        }
        return keys;
    }

    private static <I extends Id> void add(
            Set<EntityKey> keys, Map<I, ?> before, Map<I, ?> after, Function<I, EntityKey> key) {
        var all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        for (var id : all) {
            if (!Objects.equals(before.get(id), after.get(id))) {
                keys.add(key.apply(id));
            }
        }
    }
}
