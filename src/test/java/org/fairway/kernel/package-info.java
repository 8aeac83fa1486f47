/** Money and the other words that every room shares. */
@NullMarked
package org.fairway.kernel;

import org.jspecify.annotations.NullMarked;
