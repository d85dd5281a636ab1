package org.tertulia.server.identity;

/** What a token is good for; each purpose has a key, a type and an audience of its own. */
public enum Purpose {
    /** Speaking as a person over the socket, without a browser. */
    API("tertulia-api+jwt", "tertulia:api", "api-1"),
    /** Fetching one document. */
    DOWNLOAD("tertulia-download+jwt", "tertulia:download", "download-1");

    private final String type;
    private final String audience;
    private final String keyId;

    Purpose(String type, String audience, String keyId) {
        this.type = type;
        this.audience = audience;
        this.keyId = keyId;
    }

    String type() {
        return type;
    }

    String audience() {
        return audience;
    }

    String keyId() {
        return keyId;
    }
}
