/** Whether someone must have an independent advocate before they are assessed: Care Act 2014, sections 67 and 68. */
@NullMarked
package org.fairway.advocacy;

import org.jspecify.annotations.NullMarked;
