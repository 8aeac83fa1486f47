/** Tests of recoveries, by the route of the work list. */
@NullMarked
package org.fairway.process.recovery;

import org.jspecify.annotations.NullMarked;
