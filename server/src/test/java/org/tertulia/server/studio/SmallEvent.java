package org.tertulia.server.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.server.Configuration;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.cli.Import;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.importer.WrittenFolder;
import org.tertulia.server.importer.folder.FolderArchive;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.whole.Multilingual;
import picocli.CommandLine;

/** A small exchange that runs, its folder, and an organiser in the studio. */
public final class SmallEvent {
    public static final String ORGANISER = "facilitator@uclg.example.org";
    public static final String DELEGATE = "delegate@quilmes.example.org";

    private static final Pattern ROW = Pattern.compile(
            "<tr(?:"
                + " class=\"\\w+\")?><td[^>]*>([^<]*)</td><th[^>]*>([^<]*)</th><td[^>]*>([^<]*)(?:<ul>(.*?)</ul>)?</td></tr>");

    private final RunningTertulia running;
    private final Path folder;
    private final String slug;
    private String cookie;

    /** Imports the folder as the operator does, under a name of its own. */
    public SmallEvent(RunningTertulia running, Path data, Path folder, String slug)
            throws IOException, InterruptedException {
        this.running = running;
        this.folder = folder;
        this.slug = slug;
        new WrittenFolder(folder);
        write("programme.yaml", "slug: small", "slug: " + slug);
        var said = new ByteArrayOutputStream();
        var configuration = new Configuration(running.inside().port(), data, null, Optional.empty());
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        new CommandLine(new Import(configuration, out)).execute(folder.toString());
        assertTrue(said.toString(StandardCharsets.UTF_8).contains(slug + " was imported"), said::toString);
        this.cookie = signIn(ORGANISER);
    }

    /** Goes on as the person with this session. */
    public SmallEvent as(String session) {
        cookie = session;
        return this;
    }

    /** Somebody else gives the event another title. */
    public void retitle(String title) {
        var now = state().programme();
        ask(new PutProgramme(new Programme(
                new Multilingual(Map.of("en", title, "es", title)),
                now.zone(),
                now.languages(),
                now.stages(),
                now.sessions(),
                now.segments(),
                now.exchangeHeadings(),
                now.activities())));
    }

    /** The folder gets another title for its second segment. */
    void renameReview() throws IOException {
        write(
                "programme.yaml",
                "title: {en: Review, es: Revisi\u00F3n}",
                "title: {en: Peer review, es: Revisi\u00F3n}");
    }

    /** Replaces a part of a file of the folder. */
    void write(String file, String part, String other) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(part), part);
        Files.writeString(folder.resolve(file), text.replace(part, other));
    }

    SmallEvent append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + text);
        return this;
    }

    /** Puts a file into the folder, such as a poster. */
    SmallEvent put(String file, byte[] content) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, content);
        return this;
    }

    byte[] archive() throws IOException {
        var archive = Files.createTempFile(folder.getParent(), "sent", ".zip");
        FolderArchive.pack(folder, archive);
        return Files.readAllBytes(archive);
    }

    /** The workbook that organisers download, with another text in it. */
    byte[] workbook(String part, String other) throws IOException, InterruptedException {
        var whole = running.getBytes("/x/" + slug + "/exchange.xlsx", "Cookie", cookie)
                .body();
        var changed = new ByteArrayOutputStream();
        var isThere = false;
        try (var in = ZipFile.builder().setByteArray(whole).get();
                var out = new ZipOutputStream(changed)) {
            for (var entries = in.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                isThere |= text.contains(part);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.replace(part, other).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertTrue(isThere, part);
        return changed.toByteArray();
    }

    public String path() {
        return "/x/" + slug + "/studio";
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return running.get(path, "Cookie", cookie);
    }

    /** Sends a form of the studio. */
    public HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return running.post(path, form, "Cookie", cookie);
    }

    HttpResponse<String> send(String name, byte[] file) throws IOException, InterruptedException {
        return running.postFileFrom(running.origin(), path() + "/import", name, file, "Cookie", cookie);
    }

    /** Sends a file and waits for its preview. Returns the address of the plan. */
    String bring(String name, byte[] file) throws IOException, InterruptedException {
        var sent = send(name, file);
        assertEquals(303, sent.statusCode(), sent.body());
        var plan = location(sent);
        over(plan);
        return plan;
    }

    String bringFolder() throws IOException, InterruptedException {
        return bring("small.zip", archive());
    }

    /** The page of a plan, as soon as it does not look again by itself. */
    String over(String plan) throws IOException, InterruptedException {
        var page = get(plan);
        while (page.body().contains("http-equiv=\"refresh\"")) {
            page = get(plan);
        }
        assertEquals(200, page.statusCode(), page.body());
        return page.body();
    }

    /** Presses one of the buttons of a plan. Returns the address to which it leads. */
    String press(String plan, String act) throws IOException, InterruptedException {
        var answer = running.post(plan.replaceFirst("\\?.*", "") + "/" + act, Map.of(), "Cookie", cookie);
        assertEquals(303, answer.statusCode(), answer.body());
        return location(answer);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** The rows of a page about changes: {@code Segment Review: changed (Rooms)}. */
    static List<String> rows(String page) {
        return ROW.matcher(page)
                .results()
                .map(row -> row.group(1) + " " + row.group(2) + ": " + row.group(3) + parts(row.group(4)))
                .toList();
    }

    /** {@code (Time: 14:10 → 14:15, Rooms)}. */
    private static String parts(@Nullable String list) {
        return list == null
                ? ""
                : list.replaceAll("</li>(?=<li)", ", ")
                        .replaceAll("<[^>]*>", "")
                        .transform(" (%s)"::formatted);
    }

    ExchangeState state() {
        return playing().stream().state();
    }

    private PlayedExchange playing() {
        return running.inside().exchanges().playing(slug).orElseThrow();
    }

    public void ask(Command command) {
        var answer = playing().ask(PersonId.ENGINE, command).await();
        assertTrue(answer instanceof Answer.Done, command + ": " + answer);
    }

    public NamedPerson person(String address) {
        return running.inside().people().ofExchange(slug).stream()
                .filter(person -> address.equals(person.address()))
                .findFirst()
                .orElseThrow();
    }

    public String signIn(String address) throws IOException, InterruptedException {
        var token = running.inside().people().makeLink(person(address).id()).await();
        return RunningTertulia.cookie(running.post("/x/" + slug + "/join/" + token, Map.of()))
                .orElseThrow();
    }
}
