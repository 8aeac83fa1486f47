/** Who may know whom in the code, and what keeps each room its own. */
@NullMarked
package org.fairway.architecture;

import org.jspecify.annotations.NullMarked;
