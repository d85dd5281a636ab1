package org.tertulia.rapporteur;

import org.tertulia.realtime.contract.Command;

/** Everything that can be asked of boards and briefs. */
public sealed interface RapporteurCommand extends Command permits BoardCommand, BriefCommand {}
