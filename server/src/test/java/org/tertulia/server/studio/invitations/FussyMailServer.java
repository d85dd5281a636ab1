package org.tertulia.server.studio.invitations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A mail server that refuses some people, and hangs up on others after it has read their mail. */
final class FussyMailServer implements AutoCloseable {
    /** Instead of an answer it hangs up. */
    static final String HANGS_UP = "hangs up";

    private final ServerSocket door = new ServerSocket(0);
    private final Map<String, String> answers;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Consumer<String> beforeAnswer = address -> {};

    /** @param answers what it says to a recipient, or that it hangs up after the mail */
    FussyMailServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        Thread.ofVirtual().start(this::listen);
    }

    String url() {
        return "smtp://localhost:" + door.getLocalPort() + "?starttls=none";
    }

    /** The recipients of the mails that it has read to the end. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** Does something after it has read a mail and before it answers. */
    void beforeAnswer(Consumer<String> act) {
        beforeAnswer = act;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                Thread.ofVirtual().start(() -> talk(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest;
                var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8))) {
            say(guest, "220 fussy");
            var recipient = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var word = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
                switch (word) {
                    case "EHLO", "HELO" -> say(guest, "250 fussy");
                    case "RCPT" -> {
                        recipient = line.replaceAll(".*<|>.*", "");
                        var answer = answers.getOrDefault(recipient, "250 ok");
                        say(guest, answer.equals(HANGS_UP) ? "250 ok" : answer);
                    }
                    case "DATA" -> {
                        say(guest, "354 go on");
                        read(in);
                        taken.add(recipient);
                        beforeAnswer.accept(recipient);
                        if (HANGS_UP.equals(answers.get(recipient))) {
                            return;
                        }
                        say(guest, "250 taken");
                    }
                    case "QUIT" -> {
                        say(guest, "221 bye");
                        return;
                    }
                    default -> say(guest, "250 ok");
                }
            }
        } catch (IOException gone) {
            // The other side has hung up. What it got is in the list.
        }
    }

    private static void read(BufferedReader in) throws IOException {
        var line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
    }

    private static void say(Socket guest, String answer) throws IOException {
        guest.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
