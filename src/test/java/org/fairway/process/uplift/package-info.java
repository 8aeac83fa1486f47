/** Tests of uplifts, by the route of the work list. */
@NullMarked
package org.fairway.process.uplift;

import org.jspecify.annotations.NullMarked;
