/** A brief as a document: its model, and how it is written as HTML and as a Word file. */
@NullMarked
package org.tertulia.rapporteur.document;

import org.jspecify.annotations.NullMarked;
