package org.brinksim.output.report;

import java.nio.charset.StandardCharsets;

/** Text packed into an address, so that a page needs no second file. */
final class DataAddress {
    private static final String PLAIN = " !$'()*+,-./:;=?@_~";

    private DataAddress() {}

    /** The address that holds the text as the given type; bytes outside the plain letters are percent-encoded. */
    static String of(String type, String text) {
        StringBuilder address = new StringBuilder("data:").append(type).append(";charset=utf-8,");
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xFF);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            if (plain) {
                address.append(letter);
            } else {
                address.append('%').append(hex(letter >> 4)).append(hex(letter & 0xF));
            }
        }
        return address.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
