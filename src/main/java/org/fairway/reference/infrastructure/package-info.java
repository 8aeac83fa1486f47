/** Reads the files of dated rows, publishes them to the database and holds them in memory. */
@NullMarked
package org.fairway.reference.infrastructure;

import org.jspecify.annotations.NullMarked;
