/** Tests of allocation, with the published examples. */
@NullMarked
package org.fairway.allocation;

import org.jspecify.annotations.NullMarked;
