/** Sign-off of a plan by someone who did not write it, and the personal budget in the three figures of section 26. */
@NullMarked
package org.fairway.signoff;

import org.jspecify.annotations.NullMarked;
