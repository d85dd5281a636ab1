package org.tertulia.rapporteur;

import org.tertulia.realtime.contract.Event;

/** Everything that can happen on boards and in briefs. */
public sealed interface RapporteurEvent extends Event permits BoardEvent, BriefEvent {}
