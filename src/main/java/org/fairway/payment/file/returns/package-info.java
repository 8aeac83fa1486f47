/** What comes back: reports of banks and rejections of the finance system, read into one list that loses nothing. */
@NullMarked
package org.fairway.payment.file.returns;

import org.jspecify.annotations.NullMarked;
