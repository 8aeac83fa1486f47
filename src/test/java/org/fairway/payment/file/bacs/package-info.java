/** Tests of Bacs Standard 18: golden files, the reader that shares nothing with the writer, and every changed byte. */
@NullMarked
package org.fairway.payment.file.bacs;

import org.jspecify.annotations.NullMarked;
