package org.tertulia.server.readiness;

import java.util.List;

/**
 * What a check has found.
 *
 * @param about the names of what is incomplete; empty if nothing is
 */
public record Missing(Check check, List<String> about) {
    public boolean isReady() {
        return about.isEmpty();
    }
}
