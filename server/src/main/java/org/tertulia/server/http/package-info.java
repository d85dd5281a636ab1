/** The front door: what may be asked over HTTP, by whom, and how refusals look. */
@NullMarked
package org.tertulia.server.http;

import org.jspecify.annotations.NullMarked;
