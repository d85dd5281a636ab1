package org.tertulia.server.studio.people;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.FileUpload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.lists.KnownPeople;
import org.tertulia.server.importer.lists.OrganisationNames;
import org.tertulia.server.importer.lists.PeopleColumns;
import org.tertulia.server.importer.lists.PeopleImport;
import org.tertulia.server.importer.lists.PeoplePreview;
import org.tertulia.server.importer.lists.RowPreview.State;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.tables.ListTable;
import org.tertulia.server.importer.tables.Table;
import org.tertulia.server.importer.tables.TableFile;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.ImportPage;
import org.tertulia.server.pages.ImportPage.Done;
import org.tertulia.server.pages.SeenExchange;
import org.tertulia.server.pages.SeenPeople;
import org.tertulia.server.pages.Templates;
import org.tertulia.server.parts.PageRight;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;

/**
 * Imports a list of people. It first asks what unknown columns are, and shows what each row would do. After confirmation
 * it imports the rows without an error, and keeps the others for correction.
 */
final class PeopleImportPages {
    private static final String FILE = "people.csv";

    private final PeopleStore people;
    private final AuditStore audit;
    private final PeoplePages list;
    private final PublicAddress address;
    private final Templates templates;
    private final Messages messages;

    PeopleImportPages(Routes.Shared shared, PeoplePages list) {
        this.people = shared.services().people();
        this.audit = shared.services().audit();
        this.list = list;
        this.address = shared.services().address();
        this.templates = shared.templates();
        this.messages = shared.messages();
    }

    /** Checks the right before it reads the list, because the list may be long. */
    void admit(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
        visit.context().next();
    }

    Future<?> bringIn(Visit visit) {
        var form = ListForm.of(visit.context().request().formAttributes());
        return visit.context().fileUploads().stream()
                .filter(upload -> upload.size() > 0)
                .findFirst()
                .<Future<?>>map(upload -> bringIn(visit, upload))
                .orElseGet(() -> bringIn(visit, form, new FileProblems(FILE)));
    }

    /** Turns a file into text, which the form then holds. */
    private Future<?> bringIn(Visit visit, FileUpload upload) {
        var vertx = visit.context().vertx();
        var problems = FileProblems.ofList(FILE);
        return vertx.fileSystem()
                .readFile(upload.uploadedFileName())
                .map(Buffer::getBytes)
                .compose(bytes -> vertx.executeBlocking(() -> text(bytes, problems)))
                .compose(text -> bringIn(
                        visit,
                        new ListForm(Objects.requireNonNullElse(text, ""), List.of(), List.of(), Map.of()),
                        problems));
    }

    private static String text(byte[] file, FileProblems problems) {
        return TableFile.read(file, PeopleColumns.ALL, problems).map(Table::csv).orElse("");
    }

    /** @param noticed what was wrong with a file before it was text */
    private Future<?> bringIn(Visit visit, ListForm form, FileProblems noticed) {
        return aside(visit, () -> ReadForm.of(form, noticed)).compose(read -> bringIn(visit, read, noticed));
    }

    /** A form with all corrections in its text, read as a list if it can be. */
    private record ReadForm(ListForm form, Optional<ListTable> table, FileProblems problems) {
        static ReadForm of(ListForm form, FileProblems noticed) {
            var corrected = corrected(form);
            var problems = FileProblems.ofList(FILE);
            return noticed.hasErrors()
                    ? new ReadForm(corrected, Optional.empty(), noticed)
                    : new ReadForm(corrected, PeopleImportPages.list(corrected, problems), problems);
        }
    }

    private Future<?> bringIn(Visit visit, ReadForm read, FileProblems noticed) {
        var corrected = read.form();
        if (visit.context().request().getFormAttribute("back") != null) {
            return list.showPasted(visit, corrected.rows(), corrected.columns());
        }
        var problems = read.problems();
        if (read.table().isEmpty()) {
            return show(visit, page(visit).unreadable(corrected.rows(), problems.inOrder()));
        }
        var table = read.table().get();
        var seen = new ArrayList<>(noticed.inOrder());
        if (isOpen(table, corrected)) {
            seen.addAll(problems.inOrder());
            return show(visit, page(visit).asking(table, corrected.rows(), seen));
        }
        var isConfirmed = visit.context().request().getFormAttribute("confirmed") != null;
        return isConfirmed
                ? take(visit, corrected, table, problems.inOrder())
                : preview(visit, corrected, table, problems.inOrder(), seen);
    }

    /** The form with all corrections in its text. */
    private static ListForm corrected(ListForm form) {
        return form.hasCorrections()
                ? list(form, FileProblems.ofList(FILE))
                        .map(table ->
                                form.withRows(form.corrected(table).table().csv()))
                        .orElse(form)
                : form;
    }

    private static Optional<ListTable> list(ListForm form, FileProblems problems) {
        return ListTable.read(form.rows().getBytes(StandardCharsets.UTF_8), PeopleColumns.ALL, problems)
                .map(form::chosen);
    }

    /** Whether somebody must say first what is in the columns. */
    private static boolean isOpen(ListTable table, ListForm form) {
        return !table.headings().missing().isEmpty()
                || !table.headings().repeated().isEmpty()
                || !table.unknown().stream().allMatch(place -> form.hasChosen(table, place));
    }

    private Future<?> preview(
            Visit visit, ListForm form, ListTable table, List<Problem> earlier, List<Problem> noticed) {
        return previewed(visit, table, earlier)
                .compose(preview ->
                        show(visit, page(visit).preview(table, form.rows(), preview, noticed, new Done(0, 0, 0))));
    }

    /** Works where nobody waits for it: a long list takes seconds, and the event goes on meanwhile. */
    private static <T> Future<T> aside(Visit visit, Callable<T> work) {
        return visit.context().vertx().executeBlocking(work, false).map(Objects::requireNonNull);
    }

    private Future<PeoplePreview> previewed(Visit visit, ListTable table, List<Problem> earlier) {
        var seen = visit.exchange().seenBy(visit.signedIn().person().id());
        var slug = visit.exchange().slug();
        var known = SeenPeople.of(slug, people, seen);
        var places = SeenPlaces.names(seen, known);
        var names = names(seen);
        var addresses = people.addresses(slug);
        var importer = visit.signedIn().person().id();
        return aside(
                visit,
                () -> new PeopleImport(new KnownPeople(slug, known, addresses, id -> isElsewhere(slug, id)), importer)
                        .preview(table, earlier, new OrganisationNames(names), places));
    }

    private boolean isElsewhere(String slug, PersonId id) {
        return people.find(id).filter(person -> !person.exchange().equals(slug)).isPresent();
    }

    private static Map<String, String> names(SeenExchange seen) {
        return seen.all(OrganisationView.class).stream()
                .collect(Collectors.toMap(
                        SeenExchange.Seen::id,
                        organisation -> organisation.view().name()));
    }

    private ImportPage page(Visit visit) {
        var seen = visit.exchange().seenBy(visit.signedIn().person().id());
        return new ImportPage(messages, visit.language(), seen, visit.exchange().slug(), visit.title());
    }

    private Future<?> show(Visit visit, Map<String, Object> model) {
        return Answers.html(visit.context(), templates.render("import", visit.language(), model));
    }

    /** Imports the rows without an error. Those with one stay in the form. */
    private Future<?> take(Visit visit, ListForm form, ListTable table, List<Problem> earlier) {
        return previewed(visit, table, earlier).compose(preview -> take(visit, form, table, earlier, preview));
    }

    private Future<?> take(Visit visit, ListForm form, ListTable table, List<Problem> earlier, PeoplePreview preview) {
        var done = new Done(preview.count(State.NEW), preview.count(State.CHANGED), preview.count(State.SAME));
        return keep(visit, done)
                .compose(kept -> new SavedPeople(people).store(visit, preview.changes()))
                .compose(stored -> shown(visit, form, table, preview, done).<Void>mapEmpty())
                .recover(failure -> failure instanceof PeopleStore.AddressTaken
                        ? preview(visit, form, table, earlier, List.of()).<Void>mapEmpty()
                        : Future.failedFuture(failure));
    }

    private Future<?> shown(Visit visit, ListForm form, ListTable table, PeoplePreview preview, Done done) {
        var wrong = preview.rows().stream()
                .filter(row -> row.state() == State.ERROR)
                .map(row -> row.row().line())
                .collect(Collectors.toSet());
        if (wrong.isEmpty()) {
            return PeoplePages.goThere(visit, done.query());
        }
        var rest = table.tableOf(
                table.rows().stream().filter(row -> wrong.contains(row.line())).toList());
        var left = form.withRows(rest.csv());
        var problems = FileProblems.ofList(FILE);
        var again = list(left, problems).orElseThrow();
        return previewed(visit, again, problems.inOrder())
                .compose(still -> show(visit, page(visit).preview(again, left.rows(), still, List.of(), done)));
    }

    private Future<Void> keep(Visit visit, Done done) {
        var counts = done.added() + ", " + done.changed();
        return audit.keep(visit.exchange().slug(), visit.signedIn().person().id(), AuditedAct.PEOPLE_IMPORTED, counts);
    }
}
