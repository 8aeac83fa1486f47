/** A case on its way from referral to review: its number, legal basis, team and stage. */
@NullMarked
package org.fairway.pathway;

import org.jspecify.annotations.NullMarked;
