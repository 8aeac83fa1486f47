/** Keeps contacts and what was decided on them in the database. */
@NullMarked
package org.fairway.referral.infrastructure;

import org.jspecify.annotations.NullMarked;
