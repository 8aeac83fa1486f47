/** Whether a direct payment may be spent on something, answered from the person's own plan, and every answer kept. */
@NullMarked
package org.fairway.spending;

import org.jspecify.annotations.NullMarked;
