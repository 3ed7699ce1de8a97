/** Tests that the documentation says what the program does. */
@org.jspecify.annotations.NullMarked
package org.brinksim.docs;
