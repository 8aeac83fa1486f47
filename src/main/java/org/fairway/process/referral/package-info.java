/** The referral in the engine: its human tasks, its two decisions and the offers it starts. */
@NullMarked
package org.fairway.process.referral;

import org.jspecify.annotations.NullMarked;
