package org.tertulia.sessions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tertulia.realtime.contract.EntityKey;

/** All there is to be seen. */
final class Entities {
    private Entities() {}

    static Set<EntityKey> of(SessionsState state) {
        var keys = new HashSet<EntityKey>(planned(state));
        state.plan().organisations().keySet().forEach(id -> keys.add(Keys.organisation(id)));
        state.everybody().forEach(id -> keys.add(Keys.person(id)));
        state.clocks().byId().keySet().forEach(id -> keys.add(Keys.clock(id)));
        state.floor().hands().keySet().forEach(id -> keys.add(Keys.hand(id)));
        state.floor().queues().keySet().forEach(id -> keys.add(Keys.floor(id)));
        state.floor().speeches().keySet().forEach(id -> keys.add(Keys.floor(id)));
        state.notices().byId().keySet().forEach(id -> keys.add(Keys.notice(id)));
        return keys;
    }

    /** What hangs on the programme, and may go with it. */
    static List<EntityKey> planned(SessionsState state) {
        var keys = new ArrayList<EntityKey>();
        if (state.plan().isPut()) {
            keys.add(Keys.EXCHANGE);
        }
        state.plan().sessions().keySet().forEach(id -> keys.add(Keys.session(id)));
        state.plan().segments().keySet().forEach(id -> keys.add(Keys.segment(id)));
        state.lineUps().turns().keySet().forEach(id -> keys.add(Keys.turn(id)));
        state.rooms().byId().keySet().forEach(id -> keys.add(Keys.room(id)));
        return keys;
    }
}
