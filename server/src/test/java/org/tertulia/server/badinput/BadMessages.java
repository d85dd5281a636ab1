package org.tertulia.server.badinput;

import java.util.ArrayList;
import java.util.List;

/** Messages that change nothing, with the expected answers. Single quotes stand for double quotes. */
final class BadMessages {
    private static final String WORD = BadKnocks.WORD;
    private static final String ID = "7d3a4b4e-9c2e-4b4e-8c2e-4b4e9c2e4b4e";
    private static final String DELEGATE = "delegate-quilmes";
    private static final String ORGANISER = "organiser-uclg";
    private static final int DEPTH = 32;

    private BadMessages() {}

    static List<BadMessage> all() {
        var all = new ArrayList<BadMessage>();
        all.addAll(noMessages());
        all.addAll(unlikeDeclared());
        all.addAll(numbers());
        all.addAll(asked());
        all.addAll(commands());
        all.addAll(texts());
        all.addAll(refusals());
        return all;
    }

    private static List<BadMessage> noMessages() {
        return List.of(
                unreadable("no JSON", WORD),
                unreadable("an empty message", ""),
                unreadable("a message of spaces", " \t\n "),
                unreadable("half a message", "{'type':'" + WORD),
                unreadable("two values", "{'type':'ping','n':1}{'type':'ping','n':1}"),
                unreadable("a value and a word", "{'type':'ping','n':1} " + WORD),
                unreadable("a comment", "{'type':'ping','n':1} // " + WORD),
                unreadable("a byte order mark", "\uFEFF{'type':'ping','n':1}"),
                unreadable("null", "null"),
                unreadable("a bare string", "'" + WORD + "'"),
                unreadable("a list", "['" + WORD + "']"),
                unreadable("a message wrapped in a list", "['ping',{'n':1}]"),
                unreadable("a message without a type", "{'n':1}"),
                unreadable("an unknown type", "{'type':'" + WORD + "','n':1}"),
                unreadable("a message that only the server sends", "{'type':'pong','n':1,'at':1,'rate':1}"),
                unreadable("a class as the type", "{'type':'org.tertulia.realtime.wire.FromBrowser$Ping','n':1}"));
    }

    private static List<BadMessage> unlikeDeclared() {
        return List.of(
                unreadable("a field twice", "{'type':'lease','key':'" + WORD + "','key':'" + WORD + "','on':true}"),
                unreadable("the type twice", "{'type':'ping','type':'hello','n':1}"),
                unreadable("a field twice in a command", does("{'type':'endTurn','turn':'t1','turn':'" + WORD + "'}")),
                unreadable(
                        "a field twice deep in a command",
                        does(WrittenNotes.write("bad", "'text':'a','text':'" + WORD + "'"))),
                unreadable("an extra field", "{'type':'ping','n':1,'" + WORD + "':1}"),
                unreadable("a missing field", "{'type':'ping'}"),
                unreadable("a ping with a role", "{'type':'ping','n':1,'role':'organiser'}"),
                unreadable("a message with an actor", does("{'type':'takeControls'},'actor':'" + ORGANISER + "'")),
                unreadable("a number as text", "{'type':'ping','n':'1'}"),
                unreadable("null as a number", "{'type':'ping','n':null}"),
                unreadable("a number as a boolean", "{'type':'lease','key':'" + WORD + "','on':1}"),
                unreadable("a list as text", "{'type':'lease','key':['" + WORD + "'],'on':true}"),
                unreadable("a command 33 levels deep", does("[".repeat(DEPTH) + "]".repeat(DEPTH))),
                bad(
                        "a list 32 levels deep as a command",
                        "command.unknown",
                        does("[".repeat(DEPTH - 1) + "]".repeat(DEPTH - 1))),
                unreadable("five thousand levels", does("{'a':".repeat(5_000))),
                unreadable("a prototype", "{'type':'ping','n':1,'__proto__':{'role':'organiser'}}"));
    }

    private static List<BadMessage> numbers() {
        return List.of(
                unreadable("a number of ten thousand digits", "{'type':'ping','n':" + "9".repeat(10_000) + "}"),
                unreadable("a number of ten thousand digits in a command", does(adjust("9".repeat(10_000)))),
                unreadable("a number with too large an exponent", "{'type':'ping','n':1e999999999}"),
                bad(
                        "a number with too large an exponent in a command",
                        "command.unreadable",
                        does(adjust("1e999999999"))),
                bad("a number with a fraction in a command", "command.unreadable", does(adjust("1.5"))),
                bad("a number of more than 64 bits", "command.unreadable", does(adjust("9223372036854775808"))),
                unreadable("a number of more than 32 bits", "{'type':'ping','n':2147483648}"),
                unreadable("minus zero with a fraction", "{'type':'ping','n':-0.0}"),
                unreadable("not a number", "{'type':'ping','n':NaN}"),
                unreadable("not a number, in a command", does(adjust("NaN"))),
                unreadable("minus infinity", "{'type':'ping','n':-Infinity}"),
                unreadable("a hexadecimal number", "{'type':'ping','n':0x10}"));
    }

    private static List<BadMessage> asked() {
        var command = "{'type':'endTurn','turn':'" + WORD + "'}";
        return List.of(
                unreadable("a malformed id", does(WORD, 0, command)),
                unreadable("an empty id", does("", 0, command)),
                unreadable("an id in capitals", does("7D3A4B4E-9C2E-4B4E-8C2E-4B4E9C2E4B4E", 0, command)),
                unreadable("an id without dashes", does(ID.replace("-", ""), 0, command)),
                unreadable("an id in braces", does("{" + ID + "}", 0, command)),
                unreadable("an id in base 64", does("fTpLTpwuS06MLktOnC5LTg==", 0, command)),
                unreadable("an id of an alarm", does("7d3a4b4e-9c2e-3b4e-8c2e-4b4e9c2e4b4e", 0, command)),
                unreadable("the nil id", does("00000000-0000-0000-0000-000000000000", 0, command)),
                unreadable("a deadline before now", does(ID, -1, command)),
                unreadable("the earliest possible deadline", does(ID, Integer.MIN_VALUE, command)),
                new BadMessage(
                        "the latest possible deadline",
                        DELEGATE,
                        does(ID, Integer.MAX_VALUE, command),
                        "refused",
                        "access.denied"),
                unreadable("a command that is missing", "{'type':'do','id':'" + ID + "','withinMillis':0}"),
                bad(
                        "a second hello",
                        "hello.unexpected",
                        "{'type':'hello','stream':'" + WORD
                                + "','epoch':0,'mark':'','cursor':0,'scopes':[],'has':[],'wants':['*']}"),
                bad(
                        "a lease with a huge key",
                        "lease.unreadable",
                        "{'type':'lease','key':'" + WORD + "z".repeat(10_000) + "','on':true}"),
                unreadable("a lease of null", "{'type':'lease','key':null,'on':true}"));
    }

    private static List<BadMessage> commands() {
        var own = "{'type':'raiseHand','hand':'h1','segment':'peer-1-posters'";
        return List.of(
                bad("no command", "command.unknown", does("null")),
                bad("a command without a name", "command.unknown", does("{'turn':'" + WORD + "'}")),
                bad("an unknown command", "command.unknown", does("{'type':'" + WORD + "'}")),
                bad(
                        "a class as a command",
                        "command.unknown",
                        does("{'type':'org.tertulia.sessions.LineUpCommand$StartTurn','turn':'" + WORD + "'}")),
                bad(
                        "a command of the server's own",
                        "command.unknown",
                        does("{'type':'attachPoster','practice':'quilmes','poster':{'id':'" + WORD + "','pages':[]}}")),
                bad("an author in a command", "command.unreadable", does(own + ",'author':'" + ORGANISER + "'}")),
                bad("an actor in a command", "command.unreadable", does(own + ",'actor':'" + ORGANISER + "'}")),
                bad("a role in a command", "command.unreadable", does(own + ",'role':'organiser'}")),
                bad("a prototype in a command", "command.unreadable", does(own + ",'__proto__':{'" + WORD + "':1}}")),
                bad("an id with a slash", "command.unreadable", does("{'type':'endTurn','turn':'../" + WORD + "'}")),
                bad(
                        "an id of 81 characters",
                        "command.unreadable",
                        does("{'type':'endTurn','turn':'" + "z".repeat(81) + "'}")),
                bad(
                        "an object as an id",
                        "command.unreadable",
                        does("{'type':'endTurn','turn':{'value':'" + WORD + "'}}")),
                bad(
                        "a command 20 levels deep",
                        "command.unreadable",
                        does("{'type':'endTurn','turn':" + "{'value':".repeat(20) + "'" + WORD + "'"
                                + "}".repeat(21))));
    }

    private static List<BadMessage> texts() {
        return List.of(
                unreadable("a bare NUL", does(WrittenNotes.write("bad", "'text':'" + WORD + "\u0000'"))),
                unreadable("a bare line feed in a text", does(WrittenNotes.write("bad", "'text':'" + WORD + "\n'"))),
                forbidden("a NUL", "\\u0000"),
                forbidden("a text direction override", "\u202E"),
                forbidden("an escaped text direction override", "\\u202D"),
                forbidden("half a character", "\\ud83d"),
                forbidden("the halves of a character in the wrong order", "\\ude00\\ud83d"),
                forbidden("a bell", "\\u0007"),
                forbidden("a terminal colour code", "\\u001b[31m"),
                forbidden("an upper control character", "\u0085"),
                bad("a text of 4,001 characters", "text.too-long", does(noteOf("z".repeat(4_001)))),
                bad("4,001 combined characters", "text.too-long", does(noteOf("e\u0301".repeat(4_001)))));
    }

    private static List<BadMessage> refusals() {
        return List.of(
                refused(
                        "a legal command in the wrong phase",
                        ORGANISER,
                        "segment.not-running",
                        "{'type':'pauseSegment','segment':'peer-1-posters'}"),
                refused(
                        "a turn before its segment",
                        ORGANISER,
                        "segment.not-running",
                        "{'type':'startTurn','turn':'peer-1-posters-fuenlabrada'}"),
                refused(
                        "the turn of another exchange",
                        ORGANISER,
                        "turn.unknown",
                        "{'type':'startTurn','turn':'" + WORD + "'}"),
                refused(
                        "the segment of another exchange",
                        ORGANISER,
                        "segment.unknown",
                        "{'type':'startSegment','segment':'" + WORD + "'}"),
                refused(
                        "the note of another exchange",
                        ORGANISER,
                        "note.unknown",
                        "{'type':'removeNote','note':'" + WORD + "'}"),
                refused(
                        "the practice of another exchange",
                        ORGANISER,
                        "practice.unknown",
                        "{'type':'lockPractice','practice':'" + WORD + "','locked':true}"),
                refused(
                        "a person of another exchange",
                        ORGANISER,
                        "person.unknown",
                        "{'type':'dismissPerson','person':'" + WORD + "'}"),
                refused(
                        "a command for organisers",
                        DELEGATE,
                        "access.denied",
                        "{'type':'startSegment','segment':'peer-1-posters'}"),
                refused(
                        "a command for organisers about a missing thing",
                        DELEGATE,
                        "access.denied",
                        "{'type':'startSegment','segment':'" + WORD + "'}"),
                refused(
                        "the note of another exchange to a delegate",
                        DELEGATE,
                        "access.denied",
                        "{'type':'removeNote','note':'" + WORD + "'}"),
                refused(
                        "the practice of another city",
                        DELEGATE,
                        "access.denied",
                        "{'type':'withdrawPractice','practice':'fuenlabrada'}"),
                refused("a text of nothing but spaces", DELEGATE, "text.empty", noteOf("   ")));
    }

    private static String adjust(String millis) {
        return "{'type':'adjustClock','clock':'segment:" + WORD + "','byMillis':" + millis + "}";
    }

    private static String noteOf(String text) {
        return WrittenNotes.write("bad", "'text':'" + text + "'");
    }

    private static String does(String command) {
        return does(ID, 0, command);
    }

    private static String does(String id, int withinMillis, String command) {
        return "{'type':'do','id':'%s','withinMillis':%d,'command':%s}".formatted(id, withinMillis, command);
    }

    private static BadMessage unreadable(String name, String said) {
        return bad(name, "message.unreadable", said);
    }

    private static BadMessage forbidden(String name, String characters) {
        return bad(name, "text.forbidden", does(noteOf(WORD + characters)));
    }

    private static BadMessage bad(String name, String code, String said) {
        return new BadMessage(name, DELEGATE, said, "bad", code);
    }

    private static BadMessage refused(String name, String person, String code, String command) {
        return new BadMessage(name, person, does(command), "refused", code);
    }

    /** A message, with the expected type and code of the answer. */
    record BadMessage(String name, String person, String said, String answer, String code) {
        @Override
        public String toString() {
            return name + " is answered " + answer + " " + code;
        }
    }
}
