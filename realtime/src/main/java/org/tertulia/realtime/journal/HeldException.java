package org.tertulia.realtime.journal;

/** Another process runs a stream, and nobody else may take it over. Nothing has changed. */
public final class HeldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String address;

    public HeldException(String stream, String address) {
        super(stream + " runs at " + address, null, false, false);
        this.address = address;
    }

    /** Where people reach the process that runs it. */
    public String address() {
        return address;
    }
}
