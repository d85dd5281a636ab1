package org.tertulia.rapporteur;

import org.tertulia.realtime.contract.Id;

/** Names one wording of a text; made by who writes it, so that an edit may rest on one still under way. */
public record EditId(String value) implements Id {}
