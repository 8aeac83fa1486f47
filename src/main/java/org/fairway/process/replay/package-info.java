/** Past decisions made again each night, and the alarm when one comes out differently. */
@NullMarked
package org.fairway.process.replay;

import org.jspecify.annotations.NullMarked;
