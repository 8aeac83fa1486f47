/** What was paid too much comes back only by a claim, a chance to object and another person’s decision. */
@NullMarked
package org.fairway.recovery;

import org.jspecify.annotations.NullMarked;
