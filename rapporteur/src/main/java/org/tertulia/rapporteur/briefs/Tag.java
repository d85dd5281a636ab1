package org.tertulia.rapporteur.briefs;

/** A framework and one of its items: {@code gcm} and {@code 15}. */
public record Tag(String framework, String item) {}
