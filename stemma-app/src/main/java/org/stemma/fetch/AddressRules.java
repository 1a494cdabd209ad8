package org.stemma.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which hosts may be asked: those whose every address is globally reachable (IANA IPv4 and IPv6 Special-Purpose Address
 * Registries), and those allowed by name. A page must not be able to send a reader to the router, to the metadata service of a
 * cloud or to a database on the same machine.
 */
final class AddressRules {

    private static final List<Block> NOT_PUBLIC = List.of(
            new Block("0.0.0.0", 8, "this network"),
            new Block("10.0.0.0", 8, "private"),
            new Block("100.64.0.0", 10, "shared by a provider's customers"),
            new Block("127.0.0.0", 8, "loopback"),
            new Block("169.254.0.0", 16, "link-local"),
            new Block("172.16.0.0", 12, "private"),
            new Block("192.0.0.0", 24, "reserved"),
            new Block("192.0.2.0", 24, "for documentation"),
            new Block("192.88.99.0", 24, "reserved"),
            new Block("192.168.0.0", 16, "private"),
            new Block("198.18.0.0", 15, "for benchmarks"),
            new Block("198.51.100.0", 24, "for documentation"),
            new Block("203.0.113.0", 24, "for documentation"),
            new Block("224.0.0.0", 4, "multicast"),
            new Block("240.0.0.0", 4, "reserved"),
            new Block("::1", 128, "loopback"),
            new Block("fc00::", 7, "private"),
            new Block("fe80::", 10, "link-local"),
            new Block("ff00::", 8, "multicast"),
            new Block("2001::", 23, "reserved"),
            new Block("2001:db8::", 32, "for documentation"),
            new Block("2002::", 16, "a 6to4 tunnel"),
            new Block("3fff::", 20, "for documentation"));
    /** The only part of IPv6 that is given out to be reached from everywhere. */
    private static final Block GLOBAL = new Block("2000::", 3, "global");
    /** An IPv4 address behind a translator (RFC 6052); the four bytes at its end are what is reached. */
    private static final Block TRANSLATED = new Block("64:ff9b::", 96, "translated");

    private static final int V4_IN_TRANSLATED = 12;

    private final Set<String> allowed = new TreeSet<>();

    /** @throws IllegalArgumentException when an entry of {@code allowed} is no host name or literal address */
    AddressRules(Set<String> allowed) {
        for (String name : allowed) {
            try {
                this.allowed.add(
                        WebAddress.host(name.indexOf(':') >= 0 && !name.startsWith("[") ? "[" + name + "]" : name));
            } catch (Refusal e) {
                throw new IllegalArgumentException("only a host can be allowed: " + e.getMessage(), e);
            }
        }
    }

    /** True when {@code host} was allowed by its name, wherever that leads. */
    boolean allows(String host) {
        return allowed.contains(host);
    }

    /** Why {@code address} is not fetched from, empty when it is. */
    static Optional<String> objection(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address && TRANSLATED.holds(bytes)) {
            return objection(v4(bytes));
        }
        return NOT_PUBLIC.stream()
                .filter(block -> block.holds(bytes))
                .map(block -> address.getHostAddress() + " is " + block.name())
                .findFirst()
                .or(() -> address instanceof Inet4Address || GLOBAL.holds(bytes)
                        ? Optional.empty()
                        : Optional.of(address.getHostAddress() + " is reserved"));
    }

    private static InetAddress v4(byte[] translated) {
        try {
            return InetAddress.getByAddress(
                    java.util.Arrays.copyOfRange(translated, V4_IN_TRANSLATED, translated.length));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no 16 bytes: " + translated.length, e);
        }
    }

    /**
     * All addresses that share their first bits.
     *
     * @param first the first of them, literal
     * @param bits how many bits they share
     */
    private record Block(String first, int bits, String name) {

        boolean holds(byte[] address) {
            byte[] mine = bytes();
            if (mine.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((mine[bit >> 3] & mask) != (address[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }

        private byte[] bytes() {
            try {
                return InetAddress.getAllByName(first)[0].getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalStateException("no literal address: " + first, e);
            }
        }
    }
}
