package org.tertulia.posters.practices;

import org.tertulia.realtime.contract.Id;

/** Names the file shown as a poster, by the hash of its content. */
public record PosterId(String value) implements Id {}
