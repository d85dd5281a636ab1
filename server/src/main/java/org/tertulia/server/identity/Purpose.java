package org.tertulia.server.identity;

/** What a token is for. Each purpose has its own key, type and audience. */
public enum Purpose {
    /** Opening a socket as a person, without a browser. */
    API("tertulia-api+jwt", "tertulia:api", "api-1"),
    /** Downloading one document. */
    DOWNLOAD("tertulia-download+jwt", "tertulia:download", "download-1"),
    /** A command of the operator, who has the keys of the data directory. */
    OPERATOR("tertulia-operator+jwt", "tertulia:operator", "operator-1");

    /** The scope of an operator's token for an import. */
    public static final String IMPORT = "import";

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
