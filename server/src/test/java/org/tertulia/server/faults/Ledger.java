package org.tertulia.server.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.server.postgres.DatabaseAddress;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.whole.Whole;

/** The journal of the exchange, read directly from PostgreSQL. */
final class Ledger {
    private static final String COMMANDS = "select id, actor, first, last from command order by last";
    private static final String EVENTS = "select sequence, time, name, data::text from event order by sequence";
    private static final String NAMES = "select id, name from person";

    final Whole<ExchangeState> rules = ExchangeParts.rules();
    final ExchangeCodec codec;
    /** The last sequence of each command, by the command's id. */
    final Map<UUID, Long> commands = new LinkedHashMap<>();

    /** The person and the id of the command that ends with this sequence. */
    private final Map<Long, Command> ends = new HashMap<>();

    private final Map<PersonId, Set<UUID>> asked = new HashMap<>();
    private final Map<PersonId, String> names = new HashMap<>();
    private ExchangeState state = rules.initial();
    private long commandedUpTo;
    private long sequence;
    private long time;

    private Ledger() {
        this.codec = new ExchangeCodec(person -> names.getOrDefault(person, ""));
    }

    static Ledger read(DatabaseAddress address) throws SQLException {
        var ledger = new Ledger();
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password())) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            each(connection, NAMES, row -> ledger.names.put(new PersonId(row.getString(1)), row.getString(2)));
            each(connection, COMMANDS, ledger::command);
            each(connection, EVENTS, ledger::event);
        }
        return ledger;
    }

    /** The ids of all commands of this person. */
    Set<UUID> askedBy(PersonId person) {
        return asked.getOrDefault(person, Set.of());
    }

    /** The state that follows from all events. */
    ExchangeState state() {
        return state;
    }

    /** The sequence of the last event. */
    long sequence() {
        return sequence;
    }

    /** Commands follow one another without a gap, because they are read in order. */
    private void command(ResultSet row) throws SQLException {
        expect(row.getLong("first") == commandedUpTo + 1, "no command follows on event " + commandedUpTo);
        commandedUpTo = row.getLong("last");
        var id = row.getObject("id", UUID.class);
        var actor = new PersonId(row.getString("actor"));
        commands.put(id, commandedUpTo);
        ends.put(commandedUpTo, new Command(id, actor));
        asked.computeIfAbsent(actor, _ -> new HashSet<>()).add(id);
    }

    private void event(ResultSet row) throws SQLException {
        expect(row.getLong("sequence") == sequence + 1, "there is no event after " + sequence);
        expect(row.getLong("time") >= time, "time goes back at event " + row.getLong("sequence"));
        sequence = row.getLong("sequence");
        time = row.getLong("time");
        state = rules.evolve(state, codec.event(row.getString("name"), row.getString("data")));
        var end = ends.get(sequence);
        if (end != null) {
            state = rules.acted(state, end.id(), end.actor(), time);
        }
    }

    private static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private static void each(Connection connection, String sql, Taking taking) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                taking.take(rows);
            }
        }
    }

    private record Command(UUID id, PersonId actor) {}

    private interface Taking {
        void take(ResultSet row) throws SQLException;
    }
}
