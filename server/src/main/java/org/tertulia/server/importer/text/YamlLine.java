package org.tertulia.server.importer.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.Words;

/** One line of a YAML file that could not be read, and what its author probably got wrong in it. */
record YamlLine(int number, String text) {
    private static final Pattern NO_SPACE_AFTER_HYPHEN = Pattern.compile("\\s*-(?![-\\s])(.*)");
    private static final Pattern NO_SPACE_AFTER_COLON = Pattern.compile("\\s*(?:- )?([\\w-]+):([^\\s/].*)");
    private static final Pattern OTHER_HYPHEN = Pattern.compile("\\s*([\u2010-\u2015\u2022\u00B7*])\\s+(.*)");
    private static final Pattern OTHER_COLON = Pattern.compile("\\s*(?:- )?([\\w-]+)\\s*(?:=|\uFF1A)\\s*(.+)");
    private static final Pattern NO_COLON = Pattern.compile("\\s*(?:- )?([\\w-]+)\\s+(\\S[^:]*)");
    private static final Pattern FIELD = Pattern.compile("(\\s*(?:- )*)([\\w-]+):(?:\\s+(.*))?");
    private static final Pattern COLON_INSIDE = Pattern.compile("[^\"'{\\[|>&#].*?(?::\\s|:$).*");
    private static final Pattern COLON_IN_BRACES =
            Pattern.compile(".*?([\\w-]+): ([^\"',{}\\[\\]]*: [^,{}\\[\\]]*[^\\s,{}\\[\\]]).*");
    private static final Pattern SEMICOLON = Pattern.compile("; ?[a-z]{2}(?:-[A-Z]{2})?: ");
    private static final Pattern LANGUAGE_FIRST = Pattern.compile("[a-z]{2}(?:-[A-Z]{2})?: .*");
    /** Signs that mean something else than a text when they begin one. */
    private static final String SIGNS = "@%`*&!|>?-\"'[{,";

    boolean isBlank() {
        return text.isBlank() || text.strip().startsWith("#");
    }

    int indent() {
        return text.length() - text.stripLeading().length();
    }

    boolean isItem() {
        return text.stripLeading().startsWith("- ");
    }

    /** Whether a name and a value stand on it, so that the next line cannot be a part of it. */
    boolean isWhole() {
        var field = FIELD.matcher(text);
        return field.matches() && !value().isEmpty();
    }

    private String value() {
        var field = FIELD.matcher(text);
        return field.matches() && field.group(3) != null ? field.group(3).strip() : "";
    }

    private String name() {
        var field = FIELD.matcher(text);
        return field.matches() ? field.group(2) : "";
    }

    Optional<YamlMistake> mistake() {
        return Stream.of(hyphen(), colon(), bracesMissing(), colonInside(), inBraces(), noColon())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<YamlMistake> say(String said) {
        return Optional.of(new YamlMistake(number, said));
    }

    private Optional<YamlMistake> hyphen() {
        var close = NO_SPACE_AFTER_HYPHEN.matcher(text);
        var other = OTHER_HYPHEN.matcher(text);
        if (close.matches()) {
            return say("needs a space after the hyphen: - " + close.group(1));
        }
        return other.matches()
                ? say("begins with " + other.group(1) + "; write a hyphen before each item of a list: - "
                        + other.group(2))
                : Optional.empty();
    }

    private Optional<YamlMistake> colon() {
        var close = NO_SPACE_AFTER_COLON.matcher(text);
        var other = OTHER_COLON.matcher(text);
        if (close.matches()) {
            return say("needs a space after the colon: " + close.group(1) + ": "
                    + close.group(2).strip());
        }
        return other.matches() && FIELD.matcher(text).results().findAny().isEmpty()
                ? say("needs a colon after the name of the field: " + other.group(1) + ": " + other.group(2))
                : Optional.empty();
    }

    private Optional<YamlMistake> noColon() {
        var bare = NO_COLON.matcher(text);
        return bare.matches() && !isQuoted(text)
                ? say("needs a colon after the name of the field: " + bare.group(1) + ": "
                        + bare.group(2).strip())
                : Optional.empty();
    }

    private static boolean isQuoted(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('{') >= 0 || text.indexOf('[') >= 0;
    }

    private Optional<YamlMistake> bracesMissing() {
        var value = value();
        return LANGUAGE_FIRST.matcher(value).matches()
                ? say("needs braces around its texts: " + name() + ": {" + value.replaceAll("[{}]", "") + "}")
                : Optional.empty();
    }

    private Optional<YamlMistake> colonInside() {
        return COLON_INSIDE.matcher(value()).matches()
                ? say("has a colon inside a text; put the text in quotation marks: " + name() + ": "
                        + Words.quoted(value()))
                : Optional.empty();
    }

    private Optional<YamlMistake> inBraces() {
        if (text.indexOf('{') < 0 || value().startsWith("\"") || value().startsWith("'")) {
            return Optional.empty();
        }
        if (SEMICOLON.matcher(text).find()) {
            return say("has a ; between two texts; write a comma there");
        }
        var colon = COLON_IN_BRACES.matcher(text);
        if (colon.matches()) {
            return say("has a colon inside a text; put the text in quotation marks: " + colon.group(1) + ": "
                    + Words.quoted(colon.group(2)));
        }
        if (count('}') > count('{')) {
            return say("has a } without a {; take it out");
        }
        return text.contains(" #")
                ? say("is not read after the # in it; put the text with it in quotation marks")
                : Optional.empty();
    }

    /** A text that begins with a sign, or has more behind its quotation marks or brackets. */
    Optional<YamlMistake> textWithSigns() {
        var value = value();
        if (value.isEmpty() || SIGNS.indexOf(value.charAt(0)) < 0) {
            return Optional.empty();
        }
        var isOne = (value.startsWith("{") && value.endsWith("}")) || (value.startsWith("[") && value.endsWith("]"));
        return isOne
                ? say("cannot be read between the brackets; put each text in quotation marks")
                : say("has a text that begins with " + value.charAt(0) + "; put it all in quotation marks: " + name()
                        + ": " + Words.quoted(bare(value)));
    }

    private static String bare(String value) {
        var first = value.charAt(0);
        var isAround = (first == '"' || first == '\'') && value.length() > 1 && value.endsWith(String.valueOf(first));
        return isAround ? value.substring(1, value.length() - 1) : value;
    }

    long count(char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    /** A quotation mark begins a text after a colon, a comma, a brace or a hyphen. Inside a word it is an apostrophe. */
    boolean hasOpenQuote() {
        var quote = '\0';
        var before = ' ';
        for (int i = 0; i < text.length(); i++) {
            var each = text.charAt(i);
            if (quote == '\0' && (each == '"' || each == '\'') && ":,{[- ".indexOf(before) >= 0) {
                quote = each;
            } else if (quote == each) {
                quote = '\0';
            } else if (quote == '\0' && each == '#' && before == ' ') {
                return false;
            }
            before = each;
        }
        return quote != '\0';
    }
}
