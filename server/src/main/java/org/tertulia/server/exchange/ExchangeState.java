package org.tertulia.server.exchange;

import org.tertulia.posters.PostersState;
import org.tertulia.rapporteur.RapporteurState;
import org.tertulia.sessions.SessionsState;

/** Everything that is known of one exchange after some event of its journal. */
public record ExchangeState(SessionsState sessions, PostersState posters, RapporteurState rapporteur) {}
