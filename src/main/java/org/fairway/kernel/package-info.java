/** What every part of Fairway speaks in: whole pence, weekly rates, periods, persons, case numbers and one clock. */
@NullMarked
package org.fairway.kernel;

import org.jspecify.annotations.NullMarked;
