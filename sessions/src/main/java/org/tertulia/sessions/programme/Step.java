package org.tertulia.sessions.programme;

import org.tertulia.sessions.whole.Multilingual;

/** A timed part of a room's protocol, with the prompt put to its people. */
public record Step(Multilingual title, Multilingual prompt, long lengthMillis) {}
