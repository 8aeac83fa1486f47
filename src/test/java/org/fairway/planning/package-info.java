/** Tests of plans. */
@NullMarked
package org.fairway.planning;

import org.jspecify.annotations.NullMarked;
