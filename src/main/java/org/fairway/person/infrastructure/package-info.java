/** Keeps people in the database. */
@NullMarked
package org.fairway.person.infrastructure;

import org.jspecify.annotations.NullMarked;
