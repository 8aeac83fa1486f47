/** Whether the council must meet the needs, and the first figure of what that takes, with how it was reached. */
@NullMarked
package org.fairway.allocation;

import org.jspecify.annotations.NullMarked;
