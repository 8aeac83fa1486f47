@NullMarked
package org.fairway.payment;

import org.jspecify.annotations.NullMarked;
