@NullMarked
package org.tertulia.server.jobs;

import org.jspecify.annotations.NullMarked;
