package org.tertulia.server.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.reading.Terms;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.UniqueIds;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.programme.setting.ActivityId;

/** Reads what people do in their own time, from a day to a deadline. */
record ActivitiesReader(Terms terms) {
    /** Null if there is nothing. */
    @Nullable
    List<Activity> read(Value value) {
        var ids = new UniqueIds("activity");
        var all = value.items().stream().map(item -> activity(item, ids)).toList();
        return all.isEmpty() ? null : all;
    }

    private Activity activity(Value value, UniqueIds ids) {
        var fields = value.fields(FolderFields.ACTIVITY.names());
        var id = new ActivityId(ids.read(fields.required("id")));
        var link = fields.optional("link");
        var opens = Times.moment(fields.required("opens"), terms.zone(), false);
        var closes = Times.moment(fields.required("closes"), terms.zone(), true);
        if (opens.isPresent() && closes.isPresent() && closes.getAsLong() <= opens.getAsLong()) {
            fields.optional("closes").error("is not after it opens");
        }
        return new Activity(
                id,
                Words.choice(fields.required("kind"), Activity.Kind.class),
                terms.texts().read(fields.required("title")),
                terms.texts().readIfThere(fields.optional("objective")),
                terms.texts().readAll(fields.optional("prompts")),
                opens.orElse(0),
                closes.orElse(0),
                link.isAbsent() ? null : CallReader.link(link));
    }
}
