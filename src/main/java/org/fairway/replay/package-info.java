/** Making past decisions again from what they were made from: the answer must be the same, and a difference is an alarm. */
@NullMarked
package org.fairway.replay;

import org.jspecify.annotations.NullMarked;
