/** Keeps letters in the database. */
@NullMarked
package org.fairway.letter.infrastructure;

import org.jspecify.annotations.NullMarked;
