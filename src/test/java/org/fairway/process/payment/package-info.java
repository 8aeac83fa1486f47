@NullMarked
package org.fairway.process.payment;

import org.jspecify.annotations.NullMarked;
