/** Fairway runs the English personal budget pathway, from a referral to money in a person's account and its review. */
@NullMarked
package org.fairway;

import org.jspecify.annotations.NullMarked;
