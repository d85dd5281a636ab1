package org.tertulia.realtime.contract;

/** What one scope sees of one topic. A socket gets the feeds of its scopes and of the topics that its page looks at. */
public record Feed(Scope scope, Topic topic) {
    /** The name on the wire: {@code staff@people}. */
    public String name() {
        return scope.value() + "@" + topic.value();
    }
}
