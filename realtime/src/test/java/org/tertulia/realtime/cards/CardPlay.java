package org.tertulia.realtime.cards;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** What the rules say that a person sees. */
    public static Map<String, Map<String, String>> truth(Cards rules, Cards.Room room, PersonId person) {
        var truth = new TreeMap<String, Map<String, String>>();
        var scopes = rules.scopes(room, person);
        var codec = new CardsCodec();
        for (var key : rules.entities(room)) {
            rules.look(room, key).forEach((scope, view) -> {
                if (scopes.contains(scope)) {
                    truth.computeIfAbsent(scope.value(), absent -> new TreeMap<>())
                            .put(key.value(), codec.view(key, view));
                }
            });
        }
        return truth;
    }

    /** What a picture shows, without empty scopes. */
    public static Map<String, Map<String, String>> drawn(BrowserPicture picture) {
        var scopes = new TreeMap<>(picture.scopes());
        scopes.values().removeIf(Map::isEmpty);
        return scopes;
    }
}
