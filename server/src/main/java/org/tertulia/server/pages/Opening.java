package org.tertulia.server.pages;

/** The style and the script in the HTML of a live page, so that it can be used before anything else has come. */
public record Opening(String style, String script) {
    /** The source of this style in a content security policy. */
    public String styleSource() {
        return "'sha256-" + Digest.of(style) + "'";
    }

    /** The source of this script in a content security policy. */
    public String scriptSource() {
        return "'sha256-" + Digest.of(script) + "'";
    }
}
