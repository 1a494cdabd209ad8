package org.stemma.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * IPv4 addresses as hosts of URLs: dotted, short, decimal, octal or hexadecimal, as browsers and C libraries read them (WHATWG
 * URL Standard, "IPv4 parser"). {@code java.net.InetAddress} reads some of these otherwise, so they are spelt out before it
 * sees them.
 */
final class Ipv4Host {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");
    private static final int PARTS = 4;
    private static final int BYTE = 256;
    /** No part of an IPv4 address has more digits, leading zeros aside. */
    private static final int MOST_DIGITS = 16;

    private Ipv4Host() {}

    /** True when the last label of {@code host} is a number, so that it can only be an IPv4 address. */
    static boolean isMeant(String host) {
        return NUMBER.matcher(host.substring(host.lastIndexOf('.') + 1)).matches();
    }

    /** The address with four decimal parts, empty when it is none. */
    static Optional<String> dotted(String host) {
        List<Long> parts = new ArrayList<>();
        for (String part : host.split("\\.", -1)) {
            Optional<Long> number = number(part);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            parts.add(number.orElseThrow());
        }
        return parts.size() > PARTS ? Optional.empty() : joined(parts);
    }

    private static Optional<String> joined(List<Long> parts) {
        long last = parts.getLast();
        long room = 1L << (8 * (PARTS + 1 - parts.size()));
        if (last >= room || parts.subList(0, parts.size() - 1).stream().anyMatch(part -> part >= BYTE)) {
            return Optional.empty();
        }
        long address = last;
        for (int i = 0; i < parts.size() - 1; i++) {
            address += parts.get(i) << (8 * (PARTS - 1 - i));
        }
        return Optional.of(
                (address >> 24) + "." + (address >> 16 & 0xFF) + "." + (address >> 8 & 0xFF) + "." + (address & 0xFF));
    }

    private static Optional<Long> number(String part) {
        if (!NUMBER.matcher(part).matches()) {
            return Optional.empty();
        }
        boolean hex = part.length() > 1 && (part.charAt(1) | 0x20) == 'x';
        boolean octal = !hex && part.length() > 1 && part.startsWith("0");
        String digits = (hex ? part.substring(2) : part).replaceFirst("^0+(?=.)", "");
        if (digits.length() > MOST_DIGITS || (octal && !digits.matches("[0-7]+"))) {
            return Optional.empty();
        }
        return Optional.of(digits.isEmpty() ? 0 : Long.parseLong(digits, hex ? 16 : octal ? 8 : 10));
    }
}
