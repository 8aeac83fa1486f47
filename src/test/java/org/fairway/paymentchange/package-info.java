@NullMarked
package org.fairway.paymentchange;

import org.jspecify.annotations.NullMarked;
