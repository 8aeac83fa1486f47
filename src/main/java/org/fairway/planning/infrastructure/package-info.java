/** Keeps plans in the database. */
@NullMarked
package org.fairway.planning.infrastructure;

import org.jspecify.annotations.NullMarked;
