/** Tests of charging, with the published examples. */
@NullMarked
package org.fairway.charging;

import org.jspecify.annotations.NullMarked;
