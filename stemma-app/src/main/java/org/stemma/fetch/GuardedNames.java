package org.stemma.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The resolver of names of this Java machine, with a guard: a guarded name that leads to an address that is not public leads
 * nowhere. So the address that a connection is made to has been checked, also when a name server answers differently the
 * second time. Which names are guarded is kept in a static field, because the machine loads its resolver by itself.
 */
final class GuardedNames implements InetAddressResolver {

    private static final Set<String> GUARDED = ConcurrentHashMap.newKeySet();

    private final InetAddressResolver beneath;

    GuardedNames(InetAddressResolver beneath) {
        this.beneath = beneath;
    }

    /**
     * Sees that {@code at} leads only to public addresses, now and whenever it is resolved again.
     *
     * @param allowed true when it was allowed by name and may lead anywhere
     * @throws UnknownHostException when it leads nowhere
     */
    static void check(String host, boolean allowed) throws UnknownHostException, Refusal {
        if (allowed) {
            GUARDED.remove(host);
            return;
        }
        boolean literal = host.startsWith("[") || Ipv4Host.isMeant(host);
        if (!literal) {
            GUARDED.add(host);
        }
        for (InetAddress address : resolve(host)) {
            Optional<String> objection = AddressRules.objection(address);
            if (objection.isPresent()) {
                throw refusal(host, objection.orElseThrow());
            }
        }
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException, Refusal {
        try {
            return InetAddress.getAllByName(host);
        } catch (NotPublic e) {
            throw refusal(host, String.valueOf(e.getMessage()));
        }
    }

    private static Refusal refusal(String host, String objection) {
        return Refusal.unreadable("the host " + host + " is not on the public internet (" + objection
                + "); --allow-host lets it in by name");
    }

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
        Stream<InetAddress> found = beneath.lookupByName(host, policy);
        if (!GUARDED.contains(host)) {
            return found;
        }
        List<InetAddress> addresses = found.toList();
        for (InetAddress address : addresses) {
            Optional<String> objection = AddressRules.objection(address);
            if (objection.isPresent()) {
                throw new NotPublic(objection.orElseThrow());
            }
        }
        return addresses.stream();
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
        return beneath.lookupByAddress(address);
    }

    /** A guarded name leads to an address that is not public. */
    private static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1;

        NotPublic(String objection) {
            super(objection);
        }
    }
}
