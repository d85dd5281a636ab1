package org.tertulia.server.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tertulia.server.process.ProcessVenue;

/** What the pages of the browser look at when they open, from their {@code topics.ts}. */
final class PageTopics {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\s]+\"");

    private PageTopics() {}

    /** The first message of a socket of this page. */
    static String hello(String page) throws IOException {
        var topics = Files.readString(Path.of("frontend", "src", "pages", page, "topics.ts"));
        var quoted = QUOTED.matcher(topics).results().map(MatchResult::group).collect(Collectors.joining(","));
        return ProcessVenue.hello().replace("\"wants\":[\"*\"]", "\"wants\":[" + quoted + "]");
    }
}
