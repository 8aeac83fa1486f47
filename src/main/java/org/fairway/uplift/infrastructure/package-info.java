/** Uplifts in the database, worked out and applied by statements over all agreements together. */
@NullMarked
package org.fairway.uplift.infrastructure;

import org.jspecify.annotations.NullMarked;
