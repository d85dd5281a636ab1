package org.tertulia.server.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.server.BesiegedExchange;
import org.tertulia.server.badinput.BadKnocks.Knock;
import org.tertulia.server.badinput.BadMessages.BadMessage;
import org.tertulia.server.badinput.Breaches.Breach;

/** A bad message is answered or ends the connection, and has no other effect. */
@Isolated
class BadWireTest {
    private static final String QUITO = "delegate-quito";
    private static final String QUILMES = "delegate-quilmes";
    private static final String FAMILY = "👨‍👩‍👧‍👦";

    @TempDir
    static Path data;

    private static BesiegedExchange exchange;
    private static ServerLog log;
    private long head;

    @BeforeAll
    static void start() throws Exception {
        exchange = BesiegedExchange.open(data);
        log = new ServerLog();
    }

    @AfterAll
    static void stop_without_a_word_of_those_who_are_still_there() throws Exception {
        try (var _ = enters(QUITO).greets();
                var _ = enters(QUITO)) {
            log.clear();
            exchange.close();
            assertEquals(List.of(), log.complaints());
        } finally {
            log.close();
        }
    }

    @BeforeEach
    void remember() {
        head = exchange.head();
        log.clear();
    }

    @AfterEach
    void nothing_is_said_of_it_and_nothing_fails() {
        assertEquals(List.of(), log.complaints());
        assertEquals(List.of(), log.linesWith(BadKnocks.WORD));
    }

    static List<Knock> knocks() throws Exception {
        var stale = exchange.signIn(QUITO);
        exchange.signOut(stale);
        return BadKnocks.all(exchange, exchange.signIn(QUITO), stale);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("knocks")
    void a_bad_socket_request_is_refused_with_a_page(Knock knock) throws Exception {
        try (var line = BareSocket.knock(exchange.port(), knock.head())) {
            assertEquals(knock.status(), line.status(), line.answer());
            assertTrue(line.answer().contains("Content-Type: text/html"), line.answer());
        }
        onlyOneLineCameOfIt();
    }

    static List<Breach> breaches() {
        return Breaches.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void a_protocol_violation_ends_the_connection(Breach breach) throws Exception {
        try (var line = enters(QUITO)) {
            if (breach.greeted()) {
                line.greets();
            }
            breach.act().on(line);
            assertEquals(breach.code(), line.hearsEnd());
        }
        onlyOneLineCameOfIt();
    }

    static List<BadMessage> badMessages() {
        return BadMessages.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badMessages")
    void a_bad_message_is_answered_and_the_connection_stays_open(BadMessage message) throws Exception {
        try (var line = enters(message.person()).greets()) {
            line.says(message.said());
            var answer = line.hears("bad", "refused", "done", "pong");
            assertEquals(
                    message.answer() + " " + message.code(),
                    answer.path("type").asText() + " " + answer.path("code").asText());
            line.isAnswered();
        }
        onlyOneLineCameOfIt();
    }

    @Test
    void a_connection_without_a_hello_ends_after_five_seconds() throws Exception {
        try (var line = enters(QUITO)) {
            var start = System.nanoTime();
            assertEquals(1008, line.hearsEnd());
            var seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
            assertTrue(seconds > 4.5 && seconds < 9, seconds + " seconds");
        }
        onlyOneLineCameOfIt();
    }

    @Test
    void frames_after_a_broken_frame_are_ignored() throws Exception {
        try (var line = enters(QUILMES).greets()) {
            var command = BareSocket.asking(UUID.randomUUID(), WrittenNotes.write("behind", "'text':'behind'"));
            line.sends(BareFrame.together(BareFrame.of(BareFrame.BINARY, "z"), BareFrame.text(command)));
            assertEquals(1003, line.hearsEnd());
        }
        try (var line = enters(QUILMES).greets()) {
            assertEquals(
                    "refused",
                    line.asks("{'type':'startSegment','segment':'welcome'}")
                            .path("type")
                            .asText());
        }
        nothingHasChanged();
    }

    @Test
    void frames_that_arrive_byte_by_byte_are_assembled() throws Exception {
        try (var line = enters(QUITO).greets()) {
            var frames = BareFrame.together(
                    BareFrame.text("{\"type\":\"ping\",").unfinished(),
                    BareFrame.of(BareFrame.PING, "still here?"),
                    BareFrame.of(BareFrame.CONTINUATION, "").unfinished(),
                    BareFrame.of(BareFrame.CONTINUATION, "\"n\":77}"));
            for (var each : frames) {
                line.sends(new byte[] {each});
            }
            assertEquals(77, line.hears("pong").path("n").asInt());
        }
    }

    @Test
    void a_connection_cut_inside_a_frame_leaves_no_open_socket() throws Exception {
        try (var organiser = enters("organiser-uclg").greets()) {
            try (var line = enters(QUITO).greets()) {
                hearsOfQuito(organiser, "taken");
                line.sends(BareFrame.text(BadKnocks.WORD).claiming(1_000));
            }
            hearsOfQuito(organiser, "given");
        }
        nothingHasChanged();
    }

    private static void hearsOfQuito(BareSocket organiser, String what) throws IOException {
        for (var news = organiser.hears("leases"); ; news = organiser.hears("leases")) {
            if (news.path(what).path("here").toString().contains(QUITO)) {
                return;
            }
        }
    }

    @ParameterizedTest(name = "a hello with {0} is told everything anew")
    @ValueSource(
            strings = {
                "'epoch':1,'mark':'another %s','cursor':1,'scopes':['everyone'],'has':['*'],'wants':['*']",
                "'epoch':2,'mark':'%s','cursor':1,'scopes':['everyone'],'has':['*'],'wants':['*']",
                "'epoch':-1,'mark':'%s','cursor':1,'scopes':['everyone'],'has':['*'],'wants':['*']",
                "'epoch':1,'mark':'%s','cursor':-1,'scopes':['everyone'],'has':['*'],'wants':['*']",
                "'epoch':1,'mark':'%s','cursor':9223372036854775807,'scopes':['everyone'],'has':['*'],'wants':['*']"
            })
    void a_hello_with_an_impossible_cursor_gets_a_full_snapshot(String claims) throws Exception {
        try (var line = enters(QUITO)) {
            line.says("{'type':'hello','stream':'%s',%s}"
                    .formatted(BesiegedExchange.SLUG, claims.formatted(exchange.mark())));
            line.isToldEverything();
        }
        nothingHasChanged();
    }

    @Test
    void a_hello_with_very_many_scopes_gets_a_full_snapshot() throws Exception {
        try (var line = enters(QUITO)) {
            line.says(
                    "{'type':'hello','stream':'%s','epoch':1,'mark':'%s','cursor':1,'scopes':['everyone'%s],'has':['*'],'wants':['*']}"
                            .formatted(BesiegedExchange.SLUG, exchange.mark(), ",'a'".repeat(7_000)));
            line.isToldEverything();
        }
        nothingHasChanged();
    }

    @Test
    void nobody_holds_a_lease_with_an_unknown_key() throws Exception {
        try (var line = enters(QUITO).greets()) {
            for (var key :
                    List.of(BadKnocks.WORD, "ready/" + BadKnocks.WORD, "writing/\\ud83d", "place/room:", "here", "")) {
                line.says("{'type':'lease','key':'" + key + "','on':true}");
            }
            line.isAnswered();
            for (var news = line.next(); news instanceof BareSocket.Heard.Said said; news = line.next()) {
                assertFalse(said.message().path("taken").toString().contains(BadKnocks.WORD), news::toString);
                if (said.message().path("type").asText().equals("leases")) {
                    break;
                }
            }
        }
        nothingHasChanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łódź, Gaziantep, São Paulo",
                "مدينة غازي عنتاب",
                "שלום לכולם",
                "東京都、서울특별시",
                "ꦧꦱꦗꦮ ᠮᠣᠩᠭᠣᠯ",
                "नमस्ते दुनिया",
                "O'Higgins <b>&amp; {{city}} %s ${x}",
                "🏠👩🏽‍🚒🇦🇷",
                "\u2067שלום\u2069 (right to left within its own bounds)",
                "z̸̧̢̛̛͓̗͙̠̗̞̪̱̙͕̩̲͎͔͛͒̐̌̏͊͑̊͗̐͗̈́̈́̒̚͝͝a"
            })
    void text_in_any_script_is_accepted(String text) throws Exception {
        WrittenNotes.keep(exchange, QUILMES, "'text':'" + text.replace("'", "\\u0027") + "'");
    }

    @Test
    void a_text_may_have_four_thousand_visible_characters() throws Exception {
        WrittenNotes.keep(exchange, QUILMES, "'text':'" + "z".repeat(4_000) + "'");
        WrittenNotes.keep(exchange, QUILMES, "'text':'" + FAMILY.repeat(800) + "e\u0301".repeat(3_200) + "'");
    }

    @Test
    void an_edit_of_an_old_version_is_refused_and_both_texts_remain_known() throws Exception {
        var note = WrittenNotes.keep(exchange, QUILMES, "'text':'first'");
        try (var line = enters(QUILMES).greets()) {
            assertEquals(
                    "done",
                    line.asks(WrittenNotes.edit(note, "2-" + note, "second", "e-" + note))
                            .path("type")
                            .asText());
            head = exchange.head();
            var refused = line.asks(WrittenNotes.edit(note, "3-" + note, "third", "e-" + note));
            assertEquals("text.changed", refused.path("code").asText(), refused::toString);
            assertEquals("second", refused.path("details").path("text").asText(), refused::toString);
            line.isAnswered();
        }
        nothingHasChanged();
    }

    @Test
    void a_repeated_id_has_one_effect_and_a_different_command_with_it_is_a_conflict() throws Exception {
        var id = UUID.randomUUID();
        try (var line = enters(QUILMES).greets()) {
            var first = line.asks(id, "{'type':'speakLanguages','languages':['es','en']}");
            head = exchange.head();
            assertEquals(first, line.asks(id, "{'type':'speakLanguages','languages':['es','en']}"));
            var other = line.asks(id, "{'type':'speakLanguages','languages':['es','fr']}");
            assertEquals("command.conflict", other.path("code").asText(), other::toString);
            line.isAnswered();
        }
        onlyOneLineCameOfIt();
    }

    private static BareSocket enters(String person) throws IOException {
        return BareSocket.enter(exchange.port(), exchange.token(person));
    }

    private void onlyOneLineCameOfIt() {
        assertEquals(1, log.lines().size(), () -> log.lines().toString());
        nothingHasChanged();
    }

    private void nothingHasChanged() {
        assertEquals(List.of(), exchange.entriesAfter(head));
    }
}
