package org.tertulia.server.importer;

import java.util.Optional;
import org.tertulia.posters.practices.Practice;

/** A practice and its poster file. */
record ReadPractice(Practice practice, Optional<PosterSource> poster) {}
