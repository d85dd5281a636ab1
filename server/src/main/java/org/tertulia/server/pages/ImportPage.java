package org.tertulia.server.pages;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tertulia.server.importer.lists.OrganisationNames;
import org.tertulia.server.importer.lists.PeopleColumns;
import org.tertulia.server.importer.lists.PeoplePreview;
import org.tertulia.server.importer.lists.RowPreview;
import org.tertulia.server.importer.lists.RowPreview.State;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.tables.Column;
import org.tertulia.server.importer.tables.Columns;
import org.tertulia.server.importer.tables.ListTable;
import org.tertulia.server.importer.tables.TableRow;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;

/** The page that checks an import of people: what the columns are, what each row would do, and the rows to correct. */
public record ImportPage(Messages messages, Language language, SeenExchange seen, String slug, String exchange) {
    private static final int EXAMPLES = 3;

    /** The most wrong rows on one page. The others follow when these are corrected. */
    private static final int MOST_WRONG = 25;

    private static final int MOST_ORGANISATIONS = 40;

    /** What an import has done. */
    public record Done(int added, int changed, int same) {
        /** For the address of the page that says it. */
        public String query() {
            return "&added=%d&changed=%d&same=%d".formatted(added, changed, same);
        }

        /**
         * Says it to a reader.
         *
         * @param left how many rows were not imported
         */
        public String say(Messages messages, Language language, int left) {
            var details =
                    Map.of("count", added + changed, "added", added, "changed", changed, "same", same, "left", left);
            return messages.say(language, "import.done", details);
        }

        boolean isAny() {
            return added + changed > 0;
        }
    }

    /** A choice in a menu. */
    public record Option(String id, String label, boolean chosen) {}

    /** A column, for saying what it is. */
    public record ColumnChoice(int place, String heading, String examples, List<Option> options, boolean open) {}

    /** An organisation that was not found, or several times. */
    public record OrganisationChoice(int number, String written, List<Option> options) {}

    /** What is wrong, and where. */
    public record Said(int line, String field, String message) {}

    /** A cell that can be corrected. */
    public record Cell(String name, String label, String value, boolean wrong) {}

    /** A row that cannot be imported as it is. */
    public record WrongRow(int line, List<Said> reasons, List<Cell> cells) {}

    /** The page for a file that cannot be read. */
    public Map<String, Object> unreadable(String rows, List<Problem> problems) {
        return model(rows, problems);
    }

    /** The page that asks what the columns are. */
    public Map<String, Object> asking(ListTable list, String rows, List<Problem> problems) {
        var model = model(rows, problems);
        var missing = list.headings().missing().stream()
                .map(id -> messages.say(language, "import.needs", Map.of("column", column(id))));
        var repeated = list.headings().repeated().stream()
                .map(id -> messages.say(language, "import.twice", Map.of("column", column(id))));
        model.put("asks", true);
        model.put("columns", columns(list));
        model.put("needs", Stream.concat(missing, repeated).toList());
        return model;
    }

    /** The page with what each row would do. */
    public Map<String, Object> preview(
            ListTable list, String rows, PeoplePreview preview, List<Problem> noticed, Done done) {
        var model = model(
                rows,
                Stream.concat(noticed.stream(), preview.ofTheWhole().stream()).toList());
        var wrong = preview.rows().stream()
                .filter(row -> row.state() == State.ERROR)
                .toList();
        var changes = preview.count(State.NEW) + preview.count(State.CHANGED);
        model.put("columns", columns(list));
        model.put("summary", summary(preview));
        model.put(
                "wrong",
                wrong.stream().limit(MOST_WRONG).map(row -> wrong(list, row)).toList());
        model.put("more", Math.max(0, wrong.size() - MOST_WRONG));
        model.put("organisations", organisations(list, wrong));
        model.put("rows", right(preview));
        model.put("changes", changes);
        model.put("ready", changes > 0);
        if (done.isAny()) {
            model.put("done", done.say(messages, language, wrong.size()));
        }
        return model;
    }

    private Map<String, Object> model(String rows, List<Problem> problems) {
        var model = new HashMap<String, Object>();
        model.put("slug", slug);
        model.put("exchange", exchange);
        model.put("heading", messages.say(language, "import.heading"));
        model.put("problems", problems.stream().map(this::said).toList());
        model.put("csv", rows);
        return model;
    }

    private String summary(PeoplePreview preview) {
        return messages.say(
                language,
                "import.summary",
                Map.of(
                        "added", preview.count(State.NEW),
                        "changed", preview.count(State.CHANGED),
                        "same", preview.count(State.SAME),
                        "wrong", preview.count(State.ERROR)));
    }

    private List<PeoplePage.Brought> right(PeoplePreview preview) {
        var right = preview.rows().stream()
                .filter(row -> row.state() != State.ERROR)
                .toList();
        return new PeoplePage(messages, new Reader(language, ZoneOffset.UTC), seen).brought(right);
    }

    private Said said(Problem problem) {
        var reason = problem.reason();
        var message = reason == null ? problem.message() : reason.in(messages, language);
        return new Said(problem.line(), problem.field(), message);
    }

    private List<ColumnChoice> columns(ListTable list) {
        var unknown = list.unknown();
        return IntStream.range(0, list.headings().size())
                .filter(place -> unknown.contains(place)
                        || !list.headings().meant().get(place).equals(Columns.NONE))
                .mapToObj(place -> new ColumnChoice(
                        place,
                        list.headings().nameAt(place),
                        String.join(" · ", list.examples(place, EXAMPLES)),
                        options(list.headings().meant().get(place)),
                        unknown.contains(place)))
                .toList();
    }

    private List<Option> options(String meant) {
        var leftOut =
                new Option(Columns.NONE, messages.say(language, "import.column.none"), meant.equals(Columns.NONE));
        return Stream.concat(
                        Stream.of(leftOut),
                        PeopleColumns.ALL.all().stream()
                                .map(Column::id)
                                .map(id -> new Option(id, column(id), meant.equals(id))))
                .toList();
    }

    private String column(String id) {
        return messages.say(language, "import.column." + id);
    }

    private WrongRow wrong(ListTable list, RowPreview preview) {
        var line = preview.row().line();
        var row = list.rows().stream()
                .filter(each -> each.line() == line)
                .findFirst()
                .orElseThrow();
        var fields = preview.complaints().stream().map(Problem::field).toList();
        var cells = new ArrayList<Cell>();
        for (int place = 0; place < Math.max(list.headings().size(), row.cells().size()); place++) {
            if (isShown(list, row, place)) {
                var label = list.headings().nameAt(place);
                var name = "cell." + line + "." + place;
                cells.add(new Cell(name, label, row.seen(place), fields.contains(label)));
            }
        }
        return new WrongRow(line, preview.complaints().stream().map(this::said).toList(), cells);
    }

    /** Columns that are left out are not shown, unless a text stands where no column is. */
    private static boolean isShown(ListTable list, TableRow row, int place) {
        return place < list.headings().size()
                ? !list.headings().meant().get(place).equals(Columns.NONE)
                : !row.cell(place).isEmpty();
    }

    /** The organisations to choose for what was written, once for all rows. */
    private List<OrganisationChoice> organisations(ListTable list, List<RowPreview> wrong) {
        var place = list.headings().meant().indexOf(PeopleColumns.ORGANISATION);
        var lines = wrong.stream()
                .filter(row -> row.complaints().stream().anyMatch(ImportPage::isAboutOrganisation))
                .map(row -> row.row().line())
                .toList();
        var written = list.rows().stream()
                .filter(row -> lines.contains(row.line()))
                .map(row -> row.seen(place))
                .distinct()
                .limit(MOST_ORGANISATIONS)
                .toList();
        return IntStream.range(0, written.size())
                .mapToObj(number -> new OrganisationChoice(number, written.get(number), meant(written.get(number))))
                .toList();
    }

    private static boolean isAboutOrganisation(Problem problem) {
        var reason = problem.reason();
        return reason != null && reason.key().startsWith("list.organisation");
    }

    /** Those that this text may mean come alone; if there are none, all organisations come. */
    private List<Option> meant(String written) {
        var all = seen.all(OrganisationView.class);
        var names = new HashMap<String, String>();
        all.forEach(each -> names.put(each.id(), each.view().name()));
        var found = new OrganisationNames(names).found(written);
        return all.stream()
                .filter(each -> found.isEmpty() || found.contains(each.id()))
                .map(each -> new Option(each.id(), label(each), false))
                .sorted(InOrder.by(language, Option::label))
                .toList();
    }

    /** The name with the id and the country, because several may have one name. */
    private static String label(SeenExchange.Seen<OrganisationView> organisation) {
        var country = organisation.view().country();
        return organisation.view().name() + " (" + organisation.id() + (country.isEmpty() ? "" : ", " + country) + ")";
    }
}
