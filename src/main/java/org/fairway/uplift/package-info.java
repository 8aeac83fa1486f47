/** Uplifts of many agreements at once: what is chosen, what it comes to, and who decides. */
@NullMarked
package org.fairway.uplift;

import org.jspecify.annotations.NullMarked;
