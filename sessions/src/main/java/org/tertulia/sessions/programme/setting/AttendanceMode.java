package org.tertulia.sessions.programme.setting;

/** How people attend. */
public enum AttendanceMode {
    ON_SITE,
    ONLINE,
    HYBRID
}
