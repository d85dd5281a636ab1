package org.tertulia.server.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a text of any script into a header of a mail, as encoded words (RFC 2047). The mail client does that too, but it
 * cuts characters outside the basic plane in two.
 */
final class HeaderText {
    private static final int LONGEST_PLAIN = 60;

    /** An encoded word has at most 75 characters, 12 of them around the text. Base64 makes four of three. */
    private static final int WORD_BYTES = 45;

    private HeaderText() {}

    /** A header has one line: a line break in it would begin another header. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
    }

    /** The text, folded so that no line is too long. */
    static String encoded(String text) {
        var line = line(text);
        var isPlain = line.length() <= LONGEST_PLAIN
                && !line.contains("=?")
                && line.chars().allMatch(character -> character >= ' ' && character < 127);
        return isPlain ? line : words(line).stream().map(HeaderText::word).collect(Collectors.joining("\r\n "));
    }

    private static String word(String part) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(part.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    /** Parts of whole characters, each short enough for one word. */
    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var bytes = 0;
        for (var point : line.codePoints().toArray()) {
            var character = Character.toString(point);
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > WORD_BYTES) {
                words.add(word.toString());
                word.setLength(0);
                bytes = 0;
            }
            word.append(character);
            bytes += size;
        }
        words.add(word.toString());
        return words;
    }
}
