package org.stemma.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardedNamesTest {

    private static final LookupPolicy BOTH = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);

    @AfterEach
    void unguard() throws UnknownHostException, Refusal {
        GuardedNames.check("localhost", true);
    }

    @Test
    void theJavaMachineTakesThisResolver() {
        assertThat(ServiceLoader.load(InetAddressResolverProvider.class).findFirst())
                .hasValueSatisfying(provider -> assertThat(provider).isInstanceOf(GuardedNamesProvider.class));
    }

    @Test
    void aGuardedNameThatTurnsPrivateLeadsNowhere() throws Exception {
        Queue<InetAddress> answers =
                new ArrayDeque<>(List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getLoopbackAddress()));
        GuardedNames names = new GuardedNames(answering(answers));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> GuardedNames.check("localhost", false));
        assertThat(names.lookupByName("localhost", BOTH)).hasSize(1);
        assertThatExceptionOfType(UnknownHostException.class)
                .isThrownBy(() -> names.lookupByName("localhost", BOTH))
                .withMessageContaining("loopback");
    }

    @Test
    void otherNamesOfTheProgramAreLeftAlone() throws Exception {
        GuardedNames names = new GuardedNames(answering(new ArrayDeque<>(List.of(InetAddress.getLoopbackAddress()))));
        assertThat(names.lookupByName("database.internal", BOTH)).hasSize(1);
    }

    @Test
    void oneForbiddenAddressAmongSeveralIsEnough() throws Exception {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> GuardedNames.check("169.254.169.254", false))
                .withMessageContaining("link-local")
                .withMessageContaining("--allow-host");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> GuardedNames.check("[::1]", false));
        assertThatCode(() -> GuardedNames.check("169.254.169.254", true)).doesNotThrowAnyException();
    }

    private static InetAddressResolver answering(Queue<InetAddress> answers) {
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
                return Stream.of(answers.remove());
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                throw new UnknownHostException("not asked for");
            }
        };
    }
}
