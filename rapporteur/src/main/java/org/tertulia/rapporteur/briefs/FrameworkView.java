package org.tertulia.rapporteur.briefs;

import java.util.List;
import org.tertulia.realtime.contract.View;

/** Key {@code framework/…}: what the messages of a brief can be tagged with. */
public record FrameworkView(List<Framework.Item> items) implements View {}
