package org.tertulia.realtime.showing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.wire.Utf8;

/** The JSON of one view. It is written when somebody first needs it, so that nobody waits for what nobody looks at. */
public final class ViewText {
    private Supplier<String> writer;
    private @Nullable Utf8 written;

    ViewText(Supplier<String> writer) {
        this.writer = writer;
    }

    /** The JSON; whoever is named in it has the name of when it was first asked for. */
    public Utf8 utf8() {
        var text = written;
        if (text == null) {
            text = Utf8.of(writer.get());
            written = text;
            writer = text::toString;
        }
        return text;
    }

    /** Whether this was written and the other one says the same. */
    boolean isWrittenAs(ViewText other) {
        return written != null && written.equals(other.utf8());
    }

    /** Two are equal when they say the same; to compare them writes both. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ViewText text && utf8().equals(text.utf8());
    }

    @Override
    public int hashCode() {
        return utf8().hashCode();
    }

    @Override
    public String toString() {
        return utf8().toString();
    }
}
