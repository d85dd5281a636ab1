package org.tertulia.server.importer;

import java.util.Optional;
import org.tertulia.posters.practices.Practice;

/** A practice and the file of its poster. */
record ReadPractice(Practice practice, Optional<PosterSource> poster) {}
