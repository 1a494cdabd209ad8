package org.stemma.fetch;

import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;

/** Hands {@link GuardedNames} to the Java machine; named in {@code META-INF/services}. */
public final class GuardedNamesProvider extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new GuardedNames(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "stemma";
    }
}
