/** One exchange out of three layers of rules: the sessions, the posters on top of them, the rapporteurs on top of both. */
@NullMarked
package org.tertulia.server.exchange;

import org.jspecify.annotations.NullMarked;
