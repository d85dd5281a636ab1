package org.tertulia.server.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tertulia.realtime.contract.Command;
import org.tertulia.server.wire.ExchangeCodec;

/** One command of a witness, with every answer that arrived. */
record Asked(UUID id, Command command, List<Answer> answers) {
    private static final ExchangeCodec CODEC = new ExchangeCodec(person -> "a person");

    static Asked of(Command command) {
        return new Asked(UUID.randomUUID(), command, new CopyOnWriteArrayList<>());
    }

    sealed interface Answer {
        record Done(long sequence) implements Answer {}

        record Refused(String code) implements Answer {}

        record Unknown() implements Answer {}
    }

    String message() {
        return "{\"type\":\"do\",\"id\":\"%s\",\"withinMillis\":0,\"command\":%s}"
                .formatted(id, CODEC.commandText(command));
    }

    static Answer answer(JsonNode message) {
        return switch (message.path("type").asText()) {
            case "done" -> new Answer.Done(message.path("sequence").asLong());
            case "unknown" -> new Answer.Unknown();
            default -> declined(message.path("code").asText());
        };
    }

    /** The answer "busy" decides nothing. The command is sent again, as browsers do. */
    private static Answer declined(String code) {
        return code.equals("engine.busy") ? new Answer.Unknown() : new Answer.Refused(code);
    }

    /** The definite answers. They must be equal, however often the command was sent. */
    List<Answer> certain() {
        return answers.stream()
                .filter(answer -> !(answer instanceof Answer.Unknown))
                .distinct()
                .toList();
    }
}
