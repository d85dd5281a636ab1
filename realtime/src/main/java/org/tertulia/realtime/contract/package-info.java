/** What the rules of a live product and the engine promise each other: the only part of the engine that rules may know. */
@NullMarked
package org.tertulia.realtime.contract;

import org.jspecify.annotations.NullMarked;
