package org.tertulia.realtime.cards;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tertulia.realtime.contract.Feed;
import org.tertulia.realtime.contract.PersonId;

/** Random commands of people at cards, and what each person should see afterwards. */
public final class CardPlay {
    public static final List<String> PEOPLE = List.of("ana", "ben", "eva", "kim");

    public static final List<String> TABLES = List.of("red", "blue", "green");
    private static final int CARDS = 25;
    private static final int LONG = 30_000;

    private final Dice dice;
    private final int longOnes;

    /** Once in so many times a card is as long as a frame may be. */
    public CardPlay(Dice dice, int longOnes) {
        this.dice = dice;
        this.longOnes = longOnes;
    }

    public Cards.Ask next() {
        var card = "c" + dice.below(CARDS);
        return switch (dice.below(6)) {
            case 0 -> new Cards.Take(card);
            case 1 -> new Cards.Move(card, dice.any(TABLES));
            case 2 -> new Cards.Sit(dice.any(PEOPLE), dice.any(TABLES));
            default -> new Cards.Lay(card, dice.any(TABLES), "x".repeat(length()));
        };
    }

    public String pen() {
        return "pen/" + dice.any(TABLES);
    }

    private int length() {
        return dice.oneIn(longOnes) ? LONG : dice.below(8);
    }

    /** Whether a page that looks at these topics gets this one. */
    public static boolean isAbout(List<String> topics, String topic) {
        return topics.stream()
                .anyMatch(each -> each.endsWith("*")
                        ? topic.startsWith(each.substring(0, each.length() - 1))
                        : topic.equals(each));
    }

    /** What the rules say that a person sees who looks at these topics, by feed. */
    public static Map<String, Map<String, String>> truth(
            Cards rules, Cards.Room room, PersonId person, List<String> topics) {
        var truth = new TreeMap<String, Map<String, String>>();
        var scopes = rules.scopes(room, person);
        var codec = new CardsCodec();
        for (var key : rules.entities(room)) {
            rules.look(room, key).forEach((scope, view) -> {
                var topic = rules.topic(room, key, scope);
                if (scopes.contains(scope) && isAbout(topics, topic.value())) {
                    truth.computeIfAbsent(new Feed(scope, topic).name(), absent -> new TreeMap<>())
                            .put(key.value(), codec.view(key, view));
                }
            });
        }
        return truth;
    }

    /** Topics that a page may look at. */
    public List<String> topics() {
        return switch (dice.below(5)) {
            case 0 -> List.of();
            case 1 -> List.of("*");
            case 2 -> List.of("c/1*", "c/20");
            case 3 -> List.of("c/2*", "c/7", "c/20");
            default -> List.of("c/" + dice.below(CARDS), "c/" + dice.below(CARDS));
        };
    }

    /** What a picture shows, without empty feeds. */
    public static Map<String, Map<String, String>> drawn(BrowserPicture picture) {
        var feeds = new TreeMap<>(picture.feeds());
        feeds.values().removeIf(Map::isEmpty);
        return feeds;
    }
}
