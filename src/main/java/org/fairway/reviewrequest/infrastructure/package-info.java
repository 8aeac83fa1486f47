/** Keeps requests for a review in the database. */
@NullMarked
package org.fairway.reviewrequest.infrastructure;

import org.jspecify.annotations.NullMarked;
