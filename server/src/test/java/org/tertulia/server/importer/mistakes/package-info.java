/** What organisers get wrong in a folder, and what they are told. {@code docs/MISTAKES.md} is written from it. */
@NullMarked
package org.tertulia.server.importer.mistakes;

import org.jspecify.annotations.NullMarked;
