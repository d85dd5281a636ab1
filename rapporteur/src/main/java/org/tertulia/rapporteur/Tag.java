package org.tertulia.rapporteur;

/** A framework and one of its items: {@code gcm} and {@code 15}. */
public record Tag(String framework, String item) {}
