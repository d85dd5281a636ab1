package org.tertulia.server.importer.reading;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes YAML without aliases, because we read none. */
public final class YamlOut {
    private static final int LINE_CHARS = 160;
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setDereferenceAliases(true)
            .setWidth(LINE_CHARS)
            .build();

    private YamlOut() {}

    public static String write(Map<String, ?> fields) {
        return new Dump(SETTINGS).dumpToString(fields);
    }
}
