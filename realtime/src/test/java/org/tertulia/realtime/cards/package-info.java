/** A tiny product to test the engine with, and what the tests of all its packages need. */
@NullMarked
package org.tertulia.realtime.cards;

import org.jspecify.annotations.NullMarked;
