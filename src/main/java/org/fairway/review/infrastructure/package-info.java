/** Keeps reviews, their dates and decisions to end support in the database. */
@NullMarked
package org.fairway.review.infrastructure;

import org.jspecify.annotations.NullMarked;
