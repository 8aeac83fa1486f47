/** Bacs Standard 18: the file that most English councils pay with, with one processing day or several. */
@NullMarked
package org.fairway.payment.file.bacs;

import org.jspecify.annotations.NullMarked;
