package org.stemma.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, this network",
        "10.1.2.3, private",
        "100.64.0.1, shared",
        "127.0.0.1, loopback",
        "127.255.0.9, loopback",
        "169.254.169.254, link-local",
        "172.16.0.1, private",
        "172.31.255.255, private",
        "192.168.1.1, private",
        "192.0.2.7, documentation",
        "198.19.0.1, benchmarks",
        "224.0.0.1, multicast",
        "255.255.255.255, reserved",
        "::, reserved",
        "::1, loopback",
        "::ffff:10.0.0.1, private",
        "::10.0.0.1, reserved",
        "fc00::1, private",
        "fd12:3456::1, private",
        "fe80::1, link-local",
        "fec0::1, reserved",
        "ff02::1, multicast",
        "2001:0:1::1, reserved",
        "2001:db8::1, documentation",
        "2002:a00:1::1, 6to4",
        "64:ff9b::a00:1, private",
        "64:ff9b::7f00:1, loopback"
    })
    void whatIsNotPublicIsNamed(String address, String why) throws UnknownHostException {
        assertThat(AddressRules.objection(InetAddress.getByName(address)))
                .hasValueSatisfying(objection -> assertThat(objection).contains(why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.0.0.1",
                "128.0.0.1",
                "169.253.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.0.1",
                "192.169.0.1",
                "193.0.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.1",
                "2606:4700::1",
                "2a00:1450::1",
                "64:ff9b::808:808"
            })
    void theirNeighboursArePublic(String address) throws UnknownHostException {
        assertThat(AddressRules.objection(InetAddress.getByName(address))).isEmpty();
    }

    @Test
    void aHostIsAllowedByItsNameAloneInWhateverSpelling() {
        AddressRules rules = new AddressRules(Set.of("LocalHost", "Bücher.example", "::1", "0x7f.1"));
        assertThat(rules.allows("localhost")).isTrue();
        assertThat(rules.allows("xn--bcher-kva.example")).isTrue();
        assertThat(rules.allows("[::1]")).isTrue();
        assertThat(rules.allows("127.0.0.1")).isTrue();
        assertThat(rules.allows("localhost.localdomain")).isFalse();
        assertThat(rules.allows("www.xn--bcher-kva.example")).isFalse();
    }

    @Test
    void onlyAHostCanBeAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AddressRules(Set.of("http://localhost/")))
                .withMessageContaining("only a host can be allowed");
    }
}
