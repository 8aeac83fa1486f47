/** Questions about what a direct payment may be spent on. */
@NullMarked
package org.fairway.process.spending;

import org.jspecify.annotations.NullMarked;
