/** Which differences of decisions that are made again a release explains. */
@NullMarked
package org.fairway.replay;

import org.jspecify.annotations.NullMarked;
