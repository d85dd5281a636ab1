package org.tertulia.server.importer.folder;

import java.util.List;

/** The fields that the YAML files of a folder know, by the thing that has them. An export writes all of them again. */
public enum FolderFields {
    PROGRAMME(
            "slug", "zone", "languages", "title", "stages", "headings", "protocols", "board", "activities", "sessions"),
    STAGE("id", "title", "prompts"),
    HEADING("id", "title"),
    STEP("time", "title", "prompt"),
    ACTIVITY("id", "kind", "title", "objective", "prompts", "opens", "closes", "link"),
    SESSION(
            "id",
            "date",
            "time",
            "zone",
            "title",
            "theme",
            "spotlight",
            "headings",
            "calls",
            "segments",
            "venue",
            "room",
            "mode",
            "track",
            "house-rule",
            "recording"),
    SEGMENT(
            "id",
            "kind",
            "date",
            "time",
            "title",
            "objective",
            "prompts",
            "facilitators",
            "fixed",
            "stage",
            "protocol",
            "headings",
            "calls",
            "line-up",
            "rooms",
            "front",
            "venue",
            "room",
            "mode",
            "track",
            "house-rule",
            "recording"),
    CALL("link", "dial-in"),
    SEAT("role", "person", "organisation"),
    LINE_UP("from", "turn", "change-over", "turns"),
    TURN("id", "practice", "person", "organisation", "time", "topic", "video"),
    ROOM("id", "title", "theme", "facilitator", "rapporteur", "size", "headings", "room"),
    PRACTICES("practices"),
    PRACTICE("id", "city", "language", "title", "challenge", "response", "needs", "poster", "sample");

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> names;

    FolderFields(String... names) {
        this.names = List.of(names);
    }

    public List<String> names() {
        return names;
    }
}
