/** Rules for all modules: dependencies, format, lengths. */
@NullMarked
package org.tertulia.server.house;

import org.jspecify.annotations.NullMarked;
