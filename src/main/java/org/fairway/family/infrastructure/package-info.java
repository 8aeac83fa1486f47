/** Keeps offers to the family, their answers and what follows in the database. */
@NullMarked
package org.fairway.family.infrastructure;

import org.jspecify.annotations.NullMarked;
