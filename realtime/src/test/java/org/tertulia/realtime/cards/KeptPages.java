package org.tertulia.realtime.cards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tertulia.realtime.wire.FromBrowser.KeptFeeds;

/** What the earlier pages of a browser have left on its device. */
final class KeptPages {
    private static final int MOST = 3;

    private final List<Page> pages = new ArrayList<>();

    /** A page is left, which has everything of these scopes and topics up to the cursor. */
    void add(long cursor, List<String> scopes, List<String> topics, Map<String, Map<String, String>> feeds) {
        if (!scopes.isEmpty() && !topics.isEmpty()) {
            pages.add(new Page(new KeptFeeds(cursor, scopes, topics), feeds));
        }
        if (pages.size() > MOST) {
            pages.removeFirst();
        }
    }

    List<KeptFeeds> said() {
        return pages.stream().map(Page::said).toList();
    }

    /** All feeds of all pages; each as the last page has left it. */
    Map<String, Map<String, String>> feeds() {
        Map<String, Map<String, String>> all = new TreeMap<>();
        pages.forEach(page -> {
            all.keySet().removeIf(page::has);
            page.feeds().forEach((feed, views) -> all.put(feed, new HashMap<>(views)));
        });
        return all;
    }

    /** The person may not see this scope any more. */
    void leave(String scope) {
        pages.replaceAll(page -> page.without(scope));
    }

    void clear() {
        pages.clear();
    }

    private record Page(KeptFeeds said, Map<String, Map<String, String>> feeds) {
        boolean has(String feed) {
            var at = feed.indexOf('@');
            return said.scopes().contains(feed.substring(0, at))
                    && CardPlay.isAbout(said.topics(), feed.substring(at + 1));
        }

        Page without(String scope) {
            var scopes =
                    said.scopes().stream().filter(each -> !each.equals(scope)).toList();
            var left = new TreeMap<>(feeds);
            left.keySet().removeIf(feed -> feed.startsWith(scope + "@"));
            return new Page(new KeptFeeds(said.upTo(), scopes, said.topics()), left);
        }
    }
}
