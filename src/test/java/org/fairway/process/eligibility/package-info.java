@NullMarked
package org.fairway.process.eligibility;

import org.jspecify.annotations.NullMarked;
