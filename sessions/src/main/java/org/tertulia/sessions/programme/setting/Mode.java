package org.tertulia.sessions.programme.setting;

/** How people attend. */
public enum Mode {
    ON_SITE,
    ONLINE,
    HYBRID
}
