package org.tertulia.realtime.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTextTest {
    private static final Utf8 LARGE = Utf8.of("née à Quilmes ".repeat(60));

    @Test
    void pieces_that_were_packed_apart_are_one_stream() {
        var text = new PackedText();
        text.put("{\"type\":\"changes\",\"views\":\"");
        text.put(LARGE);
        text.put("\",\"more\":false}");
        var frame = text.frame();
        assertTrue(frame.isPacked());
        assertEquals("{\"type\":\"changes\",\"views\":\"" + LARGE + "\",\"more\":false}", frame.text());
        assertTrue(frame.length() < LARGE.length() / 5, () -> frame.length() + " bytes");
    }

    @Test
    void what_is_too_small_to_pack_is_stored() {
        var text = new PackedText();
        text.put(Utf8.of("a small piece"));
        assertEquals("a small piece", text.frame().text());
    }

    @Test
    void many_large_pieces_and_much_between_them_are_one_stream() {
        var text = new PackedText();
        var expected = new StringBuilder();
        for (var piece = 0; piece < 9; piece++) {
            var between = Integer.toString(piece).repeat(piece * 9_000);
            text.put(between);
            text.put(LARGE);
            expected.append(between).append(LARGE);
        }
        assertEquals(expected.toString(), text.frame().text());
    }

    @Test
    void a_piece_is_packed_once_for_all_frames() {
        assertSame(LARGE.packed(), LARGE.packed());
    }

    @Test
    void a_text_that_fills_the_buffer_exactly_is_complete() {
        for (var length = 20_000; length < 20_400; length++) {
            var bytes = new ByteArrayOutputStream();
            new Random(length).ints(length, ' ', '~').forEach(bytes::write);
            var text = new PackedText();
            text.put(Utf8.of(bytes));
            assertEquals(bytes.toString(StandardCharsets.UTF_8), text.frame().text());
        }
    }

    @Test
    void a_text_frame_is_not_packed() {
        assertFalse(Frame.of(new FromServer.Pong(1, 2, 3)).isPacked());
    }
}
