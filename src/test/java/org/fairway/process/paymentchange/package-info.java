@NullMarked
package org.fairway.process.paymentchange;

import org.jspecify.annotations.NullMarked;
