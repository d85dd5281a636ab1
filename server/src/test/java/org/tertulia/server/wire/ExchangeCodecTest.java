package org.tertulia.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.rapporteur.boards.BoardCommand.TypeNote;
import org.tertulia.rapporteur.boards.FindingType;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.wire.StrictJson;
import org.tertulia.realtime.wire.UnreadableException;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.people.PersonView;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.programme.setting.AttendanceMode;

class ExchangeCodecTest {
    private final ObjectMapper json = StrictJson.mapper().build();
    private final ExchangeCodec codec = new ExchangeCodec(person -> "Delegate of " + person.value());

    @Test
    void a_command_has_a_type_name_and_bare_ids() {
        assertEquals(new StartTurn(new TurnId("t1")), command("{'type':'startTurn','turn':'t1'}"));
    }

    @Test
    void an_optional_field_may_be_missing_or_null() {
        var plain = new TypeNote(new NoteId("n1"), null);
        assertEquals(plain, command("{'type':'typeNote','note':'n1'}"));
        assertEquals(plain, command("{'type':'typeNote','note':'n1','as':null}"));
    }

    @Test
    void an_enum_is_written_in_small_letters() {
        var typed = new TypeNote(new NoteId("n1"), FindingType.KEY_FOR_ADAPTATION);
        assertEquals(typed, command("{'type':'typeNote','note':'n1','as':'key-for-adaptation'}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'type':null}",
                "{'type':7}",
                "{'type':'dropTables'}",
                "{'type':'org.tertulia.sessions.LineUpCommand$StartTurn','turn':'t1'}",
                "['startTurn']",
                "'startTurn'",
                "null"
            })
    void a_text_that_names_no_command_is_unknown(String text) {
        assertEquals("command.unknown", refusal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'restartRecall','segment':'review'}",
                "{'type':'touchPerson','person':'p1'}",
                "{'type':'attachPoster'}"
            })
    void a_command_of_the_engine_or_the_server_is_unknown(String text) {
        assertEquals("command.unknown", refusal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'startTurn'}",
                "{'type':'startTurn','turn':null}",
                "{'type':'startTurn','turn':7}",
                "{'type':'startTurn','turn':true}",
                "{'type':'startTurn','turn':{}}",
                "{'type':'startTurn','turn':{'value':'t1'}}",
                "{'type':'startTurn','turn':['t1']}",
                "{'type':'startTurn','turn':''}",
                "{'type':'startTurn','turn':'turn/t1'}",
                "{'type':'startTurn','turn':'<b>'}",
                "{'type':'adjustClock','clock':'nonsense','byMillis':60000}",
                "{'type':'adjustClock','clock':'sundial:t1','byMillis':60000}",
                "{'type':'startTurn','turn':'t1','actor':'organiser-1'}",
                "{'type':'typeNote','note':'n1','as':'GAP'}",
                "{'type':'typeNote','note':'n1','as':8}",
                "{'type':'checkIn','turn':'t1','here':'true'}",
                "{'type':'checkIn','turn':'t1','here':1}",
                "{'type':'moveTurn','turn':'t1','position':'1'}",
                "{'type':'moveTurn','turn':'t1','position':1.5}",
                "{'type':'moveTurn','turn':'t1','position':1e99}",
                "{'type':'moveTurn','turn':'t1','position':9999999999}",
                "{'type':'speakLanguages','languages':['en',null]}",
                "{'type':'speakLanguages','languages':'en'}",
                "{'type':'speakLanguages','languages':[7]}"
            })
    void a_command_with_wrong_fields_is_unreadable(String text) {
        assertEquals("command.unreadable", refusal(text));
    }

    @Test
    void an_id_is_at_most_eighty_characters_long() {
        command("{'type':'startTurn','turn':'%s'}".formatted("t".repeat(80)));
        assertEquals("command.unreadable", refusal("{'type':'startTurn','turn':'%s'}".formatted("t".repeat(81))));
    }

    @Test
    void a_text_has_at_most_four_thousand_visible_characters() {
        command(notice("👩🏽‍🚒".repeat(4_000)));
        assertEquals("text.too-long", refusal(notice("a".repeat(4_001))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\u202Eb", "a\\uD800b", "a\\u001Bb"})
    void a_text_with_hidden_or_direction_characters_is_refused(String text) {
        assertEquals("text.forbidden", refusal(notice(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łódź", "مدينة", "São Paulo\\n東京", "👨‍👩‍👧‍👦"})
    void names_in_any_script_are_accepted(String text) {
        command(notice(text));
    }

    @Test
    void equal_commands_always_have_the_same_text() {
        assertEquals(
                codec.commandText(command("{'type':'checkIn','turn':'t1','here':true}")),
                codec.commandText(command("{'here':true,'turn':'t1','type':'checkIn'}")));
    }

    @Test
    void a_person_is_sent_with_the_name_from_the_directory() {
        var view = new PersonView(new OrganisationId("quilmes"), List.of("es"), List.of(), false);
        assertEquals(
                "{\"name\":\"Delegate of p1\",\"organisation\":\"quilmes\",\"languages\":[\"es\"],\"assignments\":[]}",
                codec.view(new EntityKey("person/p1"), view));
    }

    @Test
    void only_staff_are_sent_how_a_person_attends() {
        var told = new ExchangeCodec(new PeopleDirectory() {
            @Override
            public String nameOf(PersonId person) {
                return "Ada";
            }

            @Override
            public AttendanceMode attendsOf(PersonId person) {
                return AttendanceMode.ONLINE;
            }
        });
        var key = new EntityKey("person/p1");
        var open = new PersonView(new OrganisationId("quilmes"), List.of("es"), List.of(), false);
        var staffs = new PersonView(new OrganisationId("quilmes"), List.of("es"), List.of(), true);
        assertEquals(
                "{\"name\":\"Ada\",\"organisation\":\"quilmes\",\"languages\":[\"es\"],\"assignments\":[]}",
                told.view(key, open));
        assertEquals("{\"attends\":\"online\"}", told.extra(key, staffs, open));
    }

    @Test
    void an_unknown_event_is_an_error_not_a_guess() {
        assertThrows(UnreadableException.class, () -> codec.event("turnSung", "{}"));
    }

    private String refusal(String text) {
        return assertThrows(UnreadableException.class, () -> command(text)).code();
    }

    private static String notice(String text) {
        return "{'type':'sendNotice','notice':'n1','audience':{'kind':'everyone','id':''},'text':'%s','language':'en'}"
                .formatted(text);
    }

    private Command command(String text) {
        try {
            return codec.command(json.readTree(text.replace('\'', '"')));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
