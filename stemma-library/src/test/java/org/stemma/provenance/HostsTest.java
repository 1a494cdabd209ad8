package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    www.sarnpost.example,       sarnpost
                    uk.ostra.example,           ostra
                    news.orlen-mail.co.example, orlenmail
                    sp.gov.example,             sp
                    WWW.SP.COM,                 sp
                    """)
    void aHostIsTheNameRegistered(String host, String name) {
        assertThat(Hosts.registered(host)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sarn Post", "St. Orlen Mail", "A.B. News", "Ostra"})
    void aNameIsNoHost(String name) {
        assertThat(Hosts.registered(name)).isEmpty();
    }
}
