/** Keeps what was decided about advocates in the database. */
@NullMarked
package org.fairway.advocacy.infrastructure;

import org.jspecify.annotations.NullMarked;
